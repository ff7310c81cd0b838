import { type ThreadKey, UNTOLD_PAGE } from '../core/thread-key.ts';
import { type Facts, foldFacts } from '../core/window/facts.ts';
import {
  keepObservations,
  type Observation,
  type Sighting,
} from '../core/window/observation.ts';
import { isConnected, send } from '../messaging/client.ts';

export interface KnownThread {
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly facts: Facts;
}

/** Sightings that arrive within this time go to the background as one message. */
const BATCH_MS = 150;
const RETRY_MS = 3000;

const sameFacts = (a: Facts, b: Facts) =>
  JSON.stringify({ ...a, seenAt: 0 }) === JSON.stringify({ ...b, seenAt: 0 });

/**
 * What this tab knows of threads: its own readings and the ledger's answers, merged. A disposable cache;
 * what is new goes to the background and stays in the outbox until that has confirmed it.
 */
export class KnownThreads {
  readonly #threads = new Map<ThreadKey, KnownThread>();
  readonly #asked = new Set<ThreadKey>();
  readonly #answered = new Set<ThreadKey>();
  #outbox = new Map<ThreadKey, Sighting>();
  /** Raised when everything is forgotten: an answer from before counts no more. */
  #era = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  get(key: ThreadKey): KnownThread | undefined {
    return this.#threads.get(key);
  }

  /** The ledger was asked for this thread and has not answered yet. */
  isAsking(key: ThreadKey): boolean {
    return this.#asked.has(key) && !this.#answered.has(key);
  }

  /** Merges readings of this tab; only those that change what is known are sent on. */
  sight(sighting: Sighting): void {
    const isNew = this.#merge(sighting);
    const isFirst = !this.#asked.has(sighting.key);
    const isStored = !sighting.key.startsWith(`${UNTOLD_PAGE}/`);
    if (!isStored || (!isNew && !isFirst)) return;
    this.#asked.add(sighting.key);
    const { name, observations } = this.#threads.get(sighting.key) ?? sighting;
    this.#post({ key: sighting.key, name, observations });
    this.#schedule(BATCH_MS);
  }

  /** Merges what the background knows; the view is renewed where that is more. */
  learn(records: readonly Sighting[]): void {
    const changes = records.map((record) => this.#merge(record));
    if (changes.includes(true)) this.#onChange();
  }

  /** Forgets everything, as the moderator asked. */
  forget(): void {
    this.#era++;
    this.#threads.clear();
    this.#outbox.clear();
    this.#asked.clear();
    this.#answered.clear();
    this.#onChange();
  }

  #merge({ key, name, observations }: Sighting): boolean {
    const before = this.#threads.get(key);
    const together = keepObservations([
      ...(before?.observations ?? []),
      ...observations,
    ]);
    const facts = foldFacts(together);
    this.#threads.set(key, {
      name: name || (before?.name ?? ''),
      observations: together,
      facts,
    });
    return (
      !before ||
      (name !== '' && before.name !== name) ||
      !sameFacts(before.facts, facts)
    );
  }

  #post(sighting: Sighting): void {
    const waiting = this.#outbox.get(sighting.key)?.observations ?? [];
    const observations = keepObservations([
      ...waiting,
      ...sighting.observations,
    ]);
    this.#outbox.set(sighting.key, { ...sighting, observations });
  }

  #schedule(delayMs: number): void {
    if (this.#signal.aborted) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#flush();
    }, delayMs);
  }

  async #flush(): Promise<void> {
    const batch = this.#outbox;
    this.#outbox = new Map();
    if (!batch.size) return;
    const era = this.#era;
    const reply = await send('threads:sight', [...batch.values()]);
    if (era !== this.#era) return;
    if (reply !== 'gone') {
      for (const { key } of reply) this.#answered.add(key);
      return this.learn(reply);
    }
    // The worker was stopped in between, or is gone for good: nothing is lost while this tab lives.
    for (const sighting of batch.values()) this.#post(sighting);
    if (isConnected()) this.#schedule(RETRY_MS);
  }
}
