import { approvalsOf } from '../core/approvals.ts';
import { builtInRules } from '../core/policy/built-in-rules.ts';
import type { RulePack, RuleSet } from '../core/policy/rule-set.ts';
import { UNTOLD_PAGE } from '../core/thread-key.ts';
import type { Facts } from '../core/window/facts.ts';
import type { Sighting } from '../core/window/observation.ts';
import { assessThread } from '../core/window/thread-verdict.ts';
import type { Verdict } from '../core/window/verdict.ts';
import { inboxHref } from '../host/inbox-href.ts';
import { type InboxReading, readInbox } from '../host/inbox-reading.ts';
import type { RowReading, ThreadReading } from '../host/reading.ts';
import { readDraftIn } from '../host/send-surface.ts';
import { markThread } from '../host/thread-mark.ts';
import { type InboxChanges, watchInbox } from '../host/watch-inbox.ts';
import {
  type Language,
  pickLanguage,
  type Translate,
  translator,
} from '../i18n/translate.ts';
import { watchPushes } from '../messaging/push.ts';
import { loadRules, watchRules } from '../settings/active-rules.ts';
import { clockSkew, now } from '../settings/clock.ts';
import {
  DEFAULTS,
  loadSettings,
  type Settings,
  watchSettings,
} from '../settings/settings.ts';
import { KnownThreads } from './known-threads.ts';
import type { Life } from './life.ts';
import { ReadTimer } from './read-timer.ts';
import { type KnownOpen, ReadingKeeper } from './reading-keeper.ts';

/** What is open in the page right now, with all that is known of it. */
export interface OpenThread extends KnownOpen {
  readonly reading: ThreadReading;
  readonly verdict: Verdict;
}

/** null = this address is no inbox any more: what was drawn is taken away. */
type View = (reading: InboxReading | null) => void;

/**
 * One inbox tab: reads the page after each change, merges what it proves, and has the views drawn again;
 * also each minute, by the one ticker of the page.
 */
export class InboxSession {
  settings: Settings = DEFAULTS;
  readonly life: Life;
  readonly #threads: KnownThreads;
  readonly #keeper: ReadingKeeper;
  readonly #timer: ReadTimer;
  readonly #views = new Set<View>();
  readonly #stale: ((changed: Node) => void)[] = [];
  #t: Translate = translator(pickLanguage('auto', navigator.language));
  #rules: RulePack = builtInRules;
  #reading: InboxReading | null = null;
  /** Where the page was when it was read. */
  #href: string | null = null;
  /** What the open thread was like then. */
  #mark = '';
  #changes: InboxChanges | null = null;
  /** The page has changed since it was read: what was read must not be drawn again over what now stands there. */
  #isStale = false;

  constructor(life: Life) {
    this.life = life;
    this.#threads = new KnownThreads(() => this.draw(), life.signal);
    this.#timer = new ReadTimer(() => this.read(), life.signal);
    const onUnsettled = () => this.#timer.readSettled();
    this.#keeper = new ReadingKeeper(this.#threads, onUnsettled);
  }

  /** Speaks what the first script says. */
  get t(): Translate {
    return this.#t;
  }

  get language(): Language {
    return this.#t.language;
  }

  get reading(): InboxReading | null {
    return this.#reading;
  }

  /** Draws with each new reading, each minute and each change of settings. */
  addView(view: View): void {
    this.#views.add(view);
    if (this.#reading) this.#drawOne(view);
  }

  /** Calls back as a view is drawn, until the signal aborts. */
  watch(onChange: () => void, signal: AbortSignal): void {
    const view = () => onChange();
    this.#views.add(view);
    signal.addEventListener('abort', () => this.#views.delete(view));
  }

  /** Epoch ms. */
  now(): number {
    return now();
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
    this.#changes = watchInbox(
      { onChange: () => this.read(), onStale },
      signal,
    );
    watchSettings((settings) => this.#useSettings(settings), signal);
    watchPushes((push) => {
      if (push.push === 'everything:erased') this.#forget();
      else this.#threads.learn(push.records);
    }, signal);
    watchRules((rules) => this.#useRules(rules), signal);
    void loadSettings().then((settings) => this.#useSettings(settings));
    void loadRules().then((rules) => this.#useRules(rules));
    this.#keeper.start(signal);
    this.#timer.start();
  }

  /** Reads the page if the open thread has changed since: nothing is decided on an old view of it. */
  refresh(): void {
    const href = inboxHref(document);
    const isBehind = this.#changes?.isBehind() || this.#href !== href;
    if (isBehind && markThread(document, href) !== this.#mark) this.read();
  }

  /** The thread was opened just now: what is known of it may be on its way. */
  isLoading(): boolean {
    const reading = this.#reading?.thread;
    return reading ? this.#keeper.isLoading(reading) : false;
  }

  /** The rules that a verdict was given by; null = none are known for its day. */
  rulesOf({ ruleSet }: Verdict): RuleSet | null {
    return this.#rules.ruleSets.find(({ id }) => id === ruleSet) ?? null;
  }

  /** Reads the page now. */
  read(): void {
    if (this.life.isInvalid) return;
    this.#isStale = false;
    const href = inboxHref(document);
    this.#href = href;
    this.#mark = markThread(document, href);
    const learnOwn = (language: string) => this.#keeper.learnOwn(language);
    const reading = href
      ? readInbox(document, {
          now: now(),
          behindMs: clockSkew(),
          href,
          learnOwn,
        })
      : null;
    this.#reading = reading && this.#keeper.narrow(reading);
    if (this.#reading) this.#keeper.keep(this.#reading);
    this.draw();
  }

  /** Keeps what a feature has seen of a thread. */
  sight(sighting: Sighting): void {
    this.#threads.sight(sighting);
  }

  /** The verdict on a visible row; null = nothing is known, and nothing is drawn. */
  verdictOf(row: RowReading): Verdict | null {
    const facts = this.#keeper.factsOf(row);
    if (!facts) return null;
    const page = this.#reading?.address.page ?? UNTOLD_PAGE;
    return this.verdictAt(facts, { page, channel: row.channel }, now());
  }

  /** The open thread; null = none. */
  openThread(): OpenThread | null {
    const reading = this.#reading?.thread;
    if (!reading) return null;
    const known = this.#keeper.knownOf(reading);
    const verdict = this.verdictAt(known.facts, reading, now());
    return { reading, ...known, verdict };
  }

  /** Whether something waits in the open thread's composer. */
  hasDraft(): boolean {
    const composer = this.#reading?.thread?.composer;
    return composer ? !readDraftIn(composer).isEmpty : false;
  }

  /** What will hold at another moment, if nothing happens until then. */
  verdictAt(
    facts: Facts,
    { page, channel }: Pick<ThreadReading, 'page' | 'channel'>,
    at: number,
  ): Verdict {
    const approvals = approvalsOf(this.settings, page, channel);
    const pack = this.#rules;
    return assessThread(facts, { channel, now: at, approvals, pack });
  }

  #forget(): void {
    this.#threads.forget();
    this.#keeper.forget();
  }

  draw(): void {
    if (this.life.signal.aborted || this.#isStale) return;
    for (const view of this.#views) this.#drawOne(view);
  }

  #drawOne(view: View): void {
    try {
      view(this.#reading);
    } catch (error) {
      // One part that fails must not take the others along, nor reach the page.
      console.error('Ventana: a part of the view failed.', error);
    }
  }

  #useRules(rules: RulePack): void {
    this.#rules = rules;
    this.draw();
  }

  #useSettings(settings: Settings): void {
    this.settings = settings;
    this.#t = translator(pickLanguage(settings.language, navigator.language));
    this.draw();
  }
}
