import { phaseOf } from '../e2e/scenarios/truth.ts';
import type { Knobs } from '../fake-inbox/knobs.ts';
import type { FakeInbox } from '../fake-inbox/server.ts';
import { hasAdNote } from '../fake-inbox/world/ad-note.ts';
import { hash, pick, random } from '../fake-inbox/world/random.ts';
import { createWorld, truthOf, type WorldThread } from '../fake-inbox/world.ts';

const HOUR = 3_600_000;
/** Meta says that an ad opens up to seven days, and promises one: until then nothing proves the window to be over. */
const AD_WINDOW = 7 * 24 * HOUR;
const SIZE = 400;
const EVENTS = 'off';

export type TruePhase = 'open' | 'limited' | 'closed' | 'unknown';

/** How many sequences one world lasts: each has threads of its own, so that none depends on another. */
export const PER_WORLD = 10;

/** What a sequence's threads are in truth when it begins. */
const MIXES: readonly (readonly TruePhase[])[] = [
  ['limited', 'closed', 'open', 'limited'],
  ['closed', 'limited', 'limited', 'open'],
  ['limited', 'open', 'unknown', 'closed'],
  ['open', 'limited', 'closed', 'unknown'],
];

const worldKnobs = (seed: number, batch: number): Partial<Knobs> => ({
  seed: 1 + (hash(seed, batch, 'world') % 1_000_000),
  size: SIZE,
  events: EVENTS,
  composer: batch % 2 ? 'textarea' : 'lexical',
  ways: batch % 3 === 1 ? 'off' : 'on',
  saved: batch % 3 === 2 ? 'insert' : 'send',
  suggestions: batch % 3 === 2 ? 'insert' : 'send',
  sendbutton: batch % 4 === 3 ? 'off' : 'on',
});

/** What really happened in the inbox, kept by the run alone. */
export class ChaosWorld {
  readonly knobs: Partial<Knobs>;
  readonly #threads: readonly WorldThread[];
  readonly #customerAt = new Map<string, number | null>();
  readonly #lastAt = new Map<string, number>();
  readonly #adAt = new Map<string, number>();
  readonly #byPhase: Map<TruePhase, WorldThread[]>;
  readonly #inbox: FakeInbox;
  clockMs = 0;

  constructor(inbox: FakeInbox, seed: number, batch: number) {
    // Made yesterday: most of who wrote "today" is past the 24 hours by now.
    const now = Date.now() - 20 * HOUR;
    this.#inbox = inbox;
    this.knobs = { ...worldKnobs(seed, batch), now };
    const { threads } = createWorld({
      now,
      seed: this.knobs.seed ?? 1,
      size: SIZE,
    });
    this.#threads = threads;
    for (const thread of threads) {
      const { lastCustomerAt, lastAt } = truthOf(thread);
      this.#customerAt.set(thread.id, lastCustomerAt);
      this.#lastAt.set(thread.id, lastAt);
      const ad = thread.messages.findLast((m) => hasAdNote(thread, m, EVENTS));
      if (ad) this.#adAt.set(thread.id, ad.at);
    }
    this.#byPhase = this.#sort();
  }

  now = () => Date.now() + this.clockMs;

  /** What the rules give for a thread at this moment. */
  phaseOf(id: string, at = this.now()): TruePhase {
    const customerAt = this.#customerAt.get(id) ?? null;
    return customerAt === null ? 'unknown' : phaseOf(customerAt, at).phase;
  }

  /** When the customer last wrote, epoch ms. */
  customerAt = (id: string): number => this.#customerAt.get(id) ?? 0;

  /** The customer came by an ad, which may hold the window open: its messages say so, its row does not. */
  mayBeOpen = (id: string): boolean =>
    this.now() < (this.#adAt.get(id) ?? Number.NEGATIVE_INFINITY) + AD_WINDOW;

  /** The customer had the last word. */
  isWaiting = (id: string): boolean =>
    this.#customerAt.get(id) === this.#lastAt.get(id);

  /** The threads of a sequence; no other sequence of this world has them. */
  poolOf(seed: number, number: number): WorldThread[] {
    const place = number % PER_WORLD;
    const mix = pick(random(hash(seed, number, 'mix')), MIXES);
    return mix.map((phase, n) => {
      const earlier = mix.slice(0, n).filter((other) => other === phase).length;
      const found = this.#byPhase.get(phase)?.[earlier * PER_WORLD + place];
      if (!found) throw new Error(`The world has too few ${phase} threads.`);
      return found;
    });
  }

  /** Answerable threads of one name each, by what they are when the world is made. */
  #sort(): Map<TruePhase, WorldThread[]> {
    const names = Map.groupBy(this.#threads, ({ name }) => name);
    const usable = this.#threads.filter(
      (thread) =>
        thread.composer === 'open' &&
        names.get(thread.name)?.length === 1 &&
        this.#isFarFromChange(thread.id),
    );
    return Map.groupBy(usable, ({ id }) => this.#kindOf(id));
  }

  /** Whose last word is ours is not known before it was opened: `unknown` in the list. */
  #kindOf(id: string): TruePhase {
    return this.isWaiting(id) ? this.phaseOf(id) : 'unknown';
  }

  #isFarFromChange(id: string): boolean {
    const now = this.now();
    return this.phaseOf(id, now) === this.phaseOf(id, now + 2 * HOUR);
  }

  /** Newest activity first, as the inbox lists them. */
  placeOf(id: string): number {
    const at = (thread: string) => this.#lastAt.get(thread) ?? 0;
    return [...this.#lastAt.keys()].sort((a, b) => at(b) - at(a)).indexOf(id);
  }

  arrive(id: string, by: 'customer' | 'page', text: string): void {
    const at = this.now();
    this.#inbox.arrive(id, { by, text, at });
    if (by === 'customer') this.#customerAt.set(id, at);
    this.#lastAt.set(id, at);
  }

  /** A message left one of the tabs. */
  left(id: string, at: number): void {
    this.#lastAt.set(id, Math.max(at, this.#lastAt.get(id) ?? 0));
  }
}
