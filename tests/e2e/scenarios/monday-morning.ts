import { hash, int, pick, random } from '../../fake-inbox/world/random.ts';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import type { Stage } from './tab.ts';
import { ToldWorld } from './told-world.ts';
import { phaseOf } from './truth.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Windows that end while she works are nobody's promise here. */
const WORK_MS = 10 * MINUTE;

/** What comes in on Sunday and before she begins. */
const NEWS = [
  'Hello, anybody there?',
  'Hola, ¿hay novedades de mi pedido?',
  'Good morning, one more question',
  'Sigo esperando su respuesta, gracias',
];

/** A quarter to nine of the next Monday, here. */
function nextMonday(): number {
  const day = new Date();
  day.setDate(day.getDate() + ((8 - day.getDay()) % 7 || 7));
  day.setHours(8, 45, 0, 0);
  return day.getTime();
}

export interface Waiting {
  readonly thread: WorldThread;
  readonly phase: 'open' | 'limited' | 'closed';
}

/** An inbox that nobody has looked at since Saturday afternoon: 200 threads, and what came in since. */
export class MondayMorning {
  readonly at = nextMonday();
  /** By how much her clock is ahead of ours. */
  readonly offset = this.at - Date.now();
  readonly madeAt = this.at - 42 * HOUR;
  readonly #world = new ToldWorld(this.madeAt);
  /** Ids as the inbox lists them. */
  #order: string[] = [];

  /** What came in since Sunday morning, the same each Monday. */
  fill({ inbox }: Stage): void {
    const r = random(hash('monday'));
    for (const thread of this.#world.threads) {
      const { lastBy } = truthOf(thread);
      if (lastBy !== 'customer' || r() < 0.78) continue;
      const at = this.at - int(r, 5 * MINUTE, 22 * HOUR);
      this.#world.arrive(inbox, thread, {
        by: 'customer',
        text: pick(r, NEWS),
        at,
      });
    }
    this.#order = this.#listed().map(({ id }) => id);
  }

  #listed = () =>
    [...this.#world.threads].sort(
      (a, b) => truthOf(b).lastAt - truthOf(a).lastAt,
    );

  /** Who spoke last and can be answered, as listed. */
  waiting(): Waiting[] {
    return this.#listed().flatMap((thread): Waiting[] => {
      const { lastBy, lastAt } = truthOf(thread);
      const { phase } = phaseOf(lastAt, this.at);
      const isSteady = phaseOf(lastAt, this.at + WORK_MS).phase === phase;
      const isWaiting = lastBy === 'customer' && thread.composer === 'open';
      return isWaiting && isSteady ? [{ thread, phase }] : [];
    });
  }

  /** Where it stands in the list just now. */
  placeOf = ({ id }: WorldThread): number => this.#order.indexOf(id);

  /** An answer puts its thread first. */
  answered({ id }: WorldThread): void {
    this.#order = [id, ...this.#order.filter((other) => other !== id)];
  }
}
