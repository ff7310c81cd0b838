import { type ThreadKey, threadKey } from '../core/thread-key.ts';
import { MINUTE_MS } from '../core/time/duration.ts';
import { type Facts, foldFacts } from '../core/window/facts.ts';
import type { Sighting } from '../core/window/observation.ts';
import { assessThread } from '../core/window/thread-verdict.ts';
import type { Verdict } from '../core/window/verdict.ts';
import { inboxHref } from '../host/inbox-href.ts';
import { type InboxReading, readInbox } from '../host/inbox-reading.ts';
import { pairOwnPrefix } from '../host/pair-own-prefix.ts';
import type { RowReading, ThreadReading } from '../host/reading.ts';
import { watchInbox } from '../host/watch-inbox.ts';
import { pickLanguage, type Translate, translator } from '../i18n/translate.ts';
import { watchPushes } from '../messaging/push.ts';
import {
  clockSkew,
  forgetSkew,
  learnServerTime,
  now,
} from '../settings/clock.ts';
import {
  DEFAULTS,
  loadSettings,
  type Settings,
  watchSettings,
} from '../settings/settings.ts';
import { KnownThreads } from './known-threads.ts';
import type { Life } from './life.ts';
import { LiveTimes } from './live-times.ts';
import { OwnPrefixes } from './own-prefixes.ts';
import { SETTLED_MS, TranscriptOwners } from './transcript-owners.ts';

/** What is open in the page right now, with all that is known of it. */
export interface OpenThread {
  readonly reading: ThreadReading;
  /** null = the page does not tell which thread it is. */
  readonly key: ThreadKey | null;
  readonly name: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** null = this address is no inbox any more: what was drawn is taken away. */
type View = (reading: InboxReading | null) => void;

const NO_FACTS = foldFacts([]);

/**
 * One inbox tab: reads the page after each change, merges what it proves, and has the views drawn again;
 * also each minute, by the one ticker of the page.
 */
export class InboxSession {
  settings: Settings = DEFAULTS;
  readonly life: Life;
  readonly #threads: KnownThreads;
  readonly #owners = new TranscriptOwners();
  readonly #prefixes = new OwnPrefixes();
  readonly #live = new LiveTimes();
  readonly #views: View[] = [];
  readonly #stale: ((changed: Node) => void)[] = [];
  #t: Translate = translator(pickLanguage('auto', navigator.language));
  #reading: InboxReading | null = null;
  /** The page has changed since it was read: what was read must not be drawn again over what now stands there. */
  #isStale = false;
  #header = { name: '', since: 0 };
  #ticker: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(life: Life) {
    this.life = life;
    this.#threads = new KnownThreads(() => this.draw(), life.signal);
  }

  get t(): Translate {
    return this.#t;
  }

  get reading(): InboxReading | null {
    return this.#reading;
  }

  /** Draws with each new reading, each minute and each change of settings. */
  addView(view: View): void {
    this.#views.push(view);
  }

  /** Takes from sight what was drawn at a place that has changed and is not read again yet. */
  addStaleView(hide: (changed: Node) => void): void {
    this.#stale.push(hide);
  }

  /** Starts reading; the views have been added. */
  start(): void {
    const { signal } = this.life;
    const onStale = (changed: Node) => {
      this.#isStale = true;
      for (const hide of this.#stale) hide(changed);
    };
    watchInbox({ onChange: () => this.read(), onStale }, signal);
    watchSettings((settings) => this.#useSettings(settings), signal);
    watchPushes((push) => {
      if (push.push === 'everything:erased') this.#forget();
      else this.#threads.learn(push.records);
    }, signal);
    void loadSettings().then((settings) => this.#useSettings(settings));
    // After sleep, or in a tab that was frozen, what is drawn is old.
    const onVisible = () => {
      if (!document.hidden) this.read();
    };
    document.addEventListener('visibilitychange', onVisible, { signal });
    addEventListener('online', () => this.#live.interrupt(now()), { signal });
    void this.#prefixes.load().catch(() => {});
    signal.addEventListener('abort', () => {
      clearTimeout(this.#ticker);
      clearTimeout(this.#settling);
    });
    this.#tick();
  }

  /** Reads the page now. The guard does so too, so that it never decides on an old view. */
  read(): void {
    if (this.life.isInvalid) return;
    this.#isStale = false;
    const href = inboxHref(document);
    const learnOwn = (language: string) => this.#prefixes.wordsFor(language);
    const reading = href
      ? readInbox(document, {
          now: now(),
          behindMs: clockSkew(),
          href,
          learnOwn,
        })
      : null;
    this.#reading = reading && this.#live.narrow(reading);
    if (this.#reading) this.#keep(this.#reading);
    this.draw();
  }

  #keep({ rows, thread, language, at }: InboxReading): void {
    for (const { key, name, observation } of rows) {
      if (!observation) continue;
      learnServerTime(observation.earliest ?? at);
      if (key) this.#threads.sight({ key, name, observations: [observation] });
    }
    const key = thread && keyOf(thread);
    if (!thread) return;
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
    if (!isItsOwn) this.#readSoon();
    const observations = isItsOwn ? thread.observations : [];
    this.#threads.sight({ key, name, observations });
  }

  /** Keeps what a feature has seen of a thread. */
  sight(sighting: Sighting): void {
    this.#threads.sight(sighting);
  }

  /** The verdict on a visible row; null = nothing is known, and nothing is drawn. */
  verdictOf({ key, channel, thread, observation }: RowReading): Verdict | null {
    // A private thread of www.facebook.com: there is no window on it.
    if (thread && !key && !channel) return null;
    const known = key && this.#threads.get(key)?.facts;
    const facts = known ?? (observation && foldFacts([observation]));
    return observation && facts && this.#assess(facts, channel);
  }

  /** The open thread; null = none. */
  openThread(): OpenThread | null {
    const reading = this.#reading?.thread;
    if (!reading) return null;
    const key = keyOf(reading);
    const known = key && this.#threads.get(key);
    const facts =
      known?.facts ?? (key ? NO_FACTS : this.#namelessFacts(reading));
    const verdict = this.#assess(facts, reading.channel);
    return { reading, key, name: known?.name ?? '', facts, verdict };
  }

  /** Of a thread that the page does not name, what its messages say, once they have stood beside one name. */
  #namelessFacts({ name, observations }: ThreadReading): Facts {
    const isSettled = this.#settledName(name) !== '';
    return isSettled ? foldFacts(observations) : NO_FACTS;
  }

  /** What will hold at another moment, if nothing happens until then. */
  verdictAt(
    facts: Facts,
    channel: ThreadReading['channel'],
    at: number,
  ): Verdict {
    const { approvals } = this.settings;
    return assessThread(facts, { channel, now: at, approvals });
  }

  /** The header's name once it has stood for a while; empty before. */
  #settledName(name: string): string {
    if (this.#header.name !== name) {
      this.#header = { name, since: now() };
      this.#readSoon();
    }
    return now() - this.#header.since >= SETTLED_MS ? name : '';
  }

  /** Once what must settle has done so: nothing else may happen on the page until then. */
  #readSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.read(), SETTLED_MS + 50);
  }

  #forget(): void {
    this.#threads.forget();
    this.#prefixes.forget();
    forgetSkew();
  }

  draw(): void {
    if (this.life.signal.aborted || this.#isStale) return;
    for (const view of this.#views) {
      try {
        view(this.#reading);
      } catch (error) {
        // One part that fails must not take the others along, nor reach the page.
        console.error('Ventana: a part of the view failed.', error);
      }
    }
  }

  #assess(facts: Facts, channel: ThreadReading['channel']): Verdict {
    return this.verdictAt(facts, channel, now());
  }

  #useSettings(settings: Settings): void {
    this.settings = settings;
    this.#t = translator(pickLanguage(settings.language, navigator.language));
    this.draw();
  }

  /** Once a minute, on the minute: labels and badges change together. */
  #tick(): void {
    this.#ticker = setTimeout(
      () => {
        try {
          this.read();
        } finally {
          if (!this.life.signal.aborted) this.#tick();
        }
      },
      MINUTE_MS - (now() % MINUTE_MS),
    );
  }
}

/** A link that may lag behind names no thread. */
function keyOf(reading: ThreadReading): ThreadKey | null {
  const { page, channel, thread, isSure } = reading;
  return isSure && channel && thread
    ? threadKey({ page, channel, thread })
    : null;
}
