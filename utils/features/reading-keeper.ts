import { type ThreadKey, threadKey } from '../core/thread-key.ts';
import { type Facts, foldFacts } from '../core/window/facts.ts';
import type { InboxReading } from '../host/inbox-reading.ts';
import { pairOwnPrefix } from '../host/pair-own-prefix.ts';
import type { RowReading, ThreadReading } from '../host/reading.ts';
import type { OwnWords } from '../host/spoken-time/own-words.ts';
import { forgetSkew, learnServerTime, now } from '../settings/clock.ts';
import type { KnownThreads } from './known-threads.ts';
import { LiveTimes } from './live-times.ts';
import { OwnPrefixes } from './own-prefixes.ts';
import { SETTLED_MS } from './settled.ts';
import { TranscriptOwners } from './transcript-owners.ts';

const NO_FACTS = foldFacts([]);

/** How long a thread that was opened may take to show its messages, and to be told by the ledger, ms. */
const LOADING_MS = SETTLED_MS + 500;
const ANSWER_MS = 6000;

/** What is known of the open thread. */
export interface KnownOpen {
  /** null = the page does not tell which thread it is. */
  readonly key: ThreadKey | null;
  readonly name: string;
  readonly facts: Facts;
}

/** Keeps what readings prove, and of which thread: for a moment after a switch header and messages may be another's. */
export class ReadingKeeper {
  readonly #threads: KnownThreads;
  readonly #onUnsettled: () => void;
  readonly #owners = new TranscriptOwners();
  readonly #prefixes = new OwnPrefixes();
  readonly #live = new LiveTimes();
  #header = { name: '', since: 0 };
  /** The thread that is shown, as far as it is told, and since when (`performance.now()`). */
  #shown = { thread: '', since: Number.NEGATIVE_INFINITY };
  /** Its messages are not believed to be its own yet. */
  #isUnsettled = false;

  /** `onUnsettled` has the page read again once what must settle has done so. */
  constructor(threads: KnownThreads, onUnsettled: () => void) {
    this.#threads = threads;
    this.#onUnsettled = onUnsettled;
  }

  /** Takes up what was learned in earlier tabs, and notes each time that the network is back. */
  start(signal: AbortSignal): void {
    addEventListener('online', () => this.#live.interrupt(now()), { signal });
    void this.#prefixes.load().catch(() => {});
  }

  /** How own messages are marked, as far as this browser knows better than the evidence. */
  learnOwn(language: string): OwnWords | null | undefined {
    return this.#prefixes.wordsFor(language);
  }

  /** The reading with the times narrowed of what changed since the last one. */
  narrow(reading: InboxReading): InboxReading {
    return this.#live.narrow(reading);
  }

  /** Keeps what rows, messages and header prove. */
  keep(reading: InboxReading): void {
    this.#keepRows(reading);
    if (reading.thread) this.#keepOpen(reading.thread, reading);
  }

  #keepRows({ rows, at }: InboxReading): void {
    for (const { key, name, observation } of rows) {
      if (!observation) continue;
      learnServerTime(observation.earliest ?? at);
      if (key) this.#threads.sight({ key, name, observations: [observation] });
    }
  }

  #keepOpen(thread: ThreadReading, { rows, language, at }: InboxReading): void {
    const key = keyOf(thread);
    const shown = `${thread.thread}/${thread.name}`;
    if (shown !== this.#shown.thread)
      this.#shown = { thread: shown, since: performance.now() };
    const mark = pairOwnPrefix(thread, rows);
    if (mark) this.#prefixes.learn(mark, language, key ?? thread.name);
    for (const { earliest } of thread.observations)
      learnServerTime(earliest ?? at);
    if (!key) return;
    // The header says only "Inbox" for a moment; a row never does, and what is known stays.
    const name = this.#settledName(thread.name);
    // The address may be ahead of the pane: a header that is another row's name says so.
    const isOthers = rows.some(
      (row) => row.name === thread.name && row.key && row.key !== key,
    );
    const isItsOwn =
      !(isOthers && this.#threads.get(key)?.name !== thread.name) &&
      this.#owners.claim(key, thread, at);
    this.#isUnsettled = !isItsOwn;
    if (!isItsOwn) this.#onUnsettled();
    const observations = isItsOwn ? thread.observations : [];
    this.#threads.sight({ key, name, observations });
  }

  /** What is known of a visible row; null = nothing, or there is no window on it. */
  factsOf({ key, channel, thread, observation }: RowReading): Facts | null {
    // A private thread of www.facebook.com.
    if (!observation || (thread && !key && !channel)) return null;
    const known = key && this.#threads.get(key)?.facts;
    return known ?? foldFacts([observation]);
  }

  /** What is known of the open thread; where the page does not name it, what its messages say by now. */
  knownOf(reading: ThreadReading): KnownOpen {
    const key = keyOf(reading);
    const known = key && this.#threads.get(key);
    const facts =
      known?.facts ?? (key ? NO_FACTS : this.#namelessFacts(reading));
    return { key, name: known?.name ?? '', facts };
  }

  /** What this thread's messages and the ledger know of it may still be on its way. */
  isLoading(reading: ThreadReading): boolean {
    const key = keyOf(reading);
    const sinceMs = performance.now() - this.#shown.since;
    const isOnItsWay =
      key !== null && (this.#isUnsettled || this.#threads.isAsking(key));
    return sinceMs < LOADING_MS || (isOnItsWay && sinceMs < ANSWER_MS);
  }

  /** Of a thread that the page does not name, what its messages say, once they have stood beside one name. */
  #namelessFacts({ name, observations }: ThreadReading): Facts {
    const isSettled = this.#settledName(name) !== '';
    return isSettled ? foldFacts(observations) : NO_FACTS;
  }

  /** The header's name once it has stood for a while; empty before. */
  #settledName(name: string): string {
    if (this.#header.name !== name) {
      this.#header = { name, since: now() };
      this.#onUnsettled();
    }
    return now() - this.#header.since >= SETTLED_MS ? name : '';
  }

  /** Forgets what was learned of own messages and of the clock, as the moderator asked. */
  forget(): void {
    this.#prefixes.forget();
    forgetSkew();
  }
}

/** A link that may lag behind names no thread. */
function keyOf(reading: ThreadReading): ThreadKey | null {
  const { page, channel, thread, isSure } = reading;
  return isSure && channel && thread
    ? threadKey({ page, channel, thread })
    : null;
}
