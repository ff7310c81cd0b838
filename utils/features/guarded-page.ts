import type { RuleSet } from '../core/policy/rule-set.ts';
import type { DraftReview } from '../core/review/draft-review.ts';
import type { OwnWords } from '../core/review/own-words.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import type {
  EarlierDecision,
  SendDecision,
} from '../core/window/decide-send.ts';
import type { Verdict } from '../core/window/verdict.ts';
import { findComposer } from '../host/pane.ts';
import type { ThreadReading } from '../host/reading.ts';
import { type FoundControl, SendControls } from '../host/send-controls.ts';
import { type Draft, readDraftAt, readDraftIn } from '../host/send-surface.ts';
import type { Settings } from '../settings/settings.ts';
import type { HeldSend, OneShotPass } from './held-send.ts';
import type { Life } from './life.ts';
import type { Standing } from './question.ts';
import { reviewDraft } from './review-slot.ts';

/** The open thread, as far as a send depends on it. */
export interface GuardedThread {
  /** null = the page does not tell which thread it is. */
  readonly key: ThreadKey | null;
  readonly name: string;
  readonly verdict: Verdict;
  readonly reading: Pick<ThreadReading, 'composerState'> &
    Partial<Pick<ThreadReading, 'messageIds' | 'newest'>>;
}

/** What the guard asks of the session in whose page it stands. */
export interface GuardedSession {
  readonly life: Life;
  readonly settings: Pick<Settings, 'askWhen' | 'asLines' | 'ownWords'>;
  /** Epoch ms. */
  now(): number;
  /** The rules that a verdict was given by; null = none are known. */
  rulesOf(verdict: Verdict): RuleSet | null;
  /** Looks at the page anew if it has changed, so that nothing is decided on an old view. */
  refresh(): void;
  /** Has everything drawn anew that shows what is known. */
  draw(): void;
  /** null = none is open. */
  openThread(): GuardedThread | null;
  /** Just opened: what is not known yet may be so in a moment. */
  isLoading(): boolean;
  /** Calls back after each change of what is known, until the signal aborts. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** Where messages are written and sent: the real inbox, or the practice inbox. */
export interface GuardedPage {
  findComposer(): HTMLElement | null;
  readDraftIn(composer: HTMLElement): Draft;
  /** The draft that an Enter on `target` would send; null = it would send none. */
  readDraftAt(target: EventTarget | null): Draft | null;
  /** The control that an event on `target` would press to send; null = no such control. */
  findSendControl(target: EventTarget | null): FoundControl | null;
  /** null = its wording cannot be reviewed yet; `onThere` is called once it can. */
  review(text: string, own: OwnWords, onThere: () => void): DraftReview | null;
  /** What settles a send; it may come later than the page's first Enter, or not at all. */
  loadSettle(): Promise<SettleSend>;
}

/** Where sends are judged and settled, for as long as a page is guarded. */
export interface SendPlace {
  readonly page: GuardedPage;
  readonly session: GuardedSession;
  readonly pass: OneShotPass;
  readonly decided: Map<ThreadKey, EarlierDecision>;
}

/** A send, with all that is needed to settle it. */
export interface SendContext extends SendPlace {
  readonly open: GuardedThread;
  readonly send: HeldSend;
  readonly review: DraftReview | null;
  readonly decision: SendDecision;
}

/** Settles sends that the guard did not simply let pass. None of these throws. */
export interface SettleSend {
  /** Asks, and sends once if so decided. `onAsking` gets the dialog while it stands, null once it does not. */
  ask(
    context: SendContext,
    onAsking: (asked: Standing | null) => void,
  ): Promise<void>;
  /** A held send that may go after all: sends it. */
  release(context: SendContext): Promise<void>;
  /** A send that passes: says so, looks that it left, and keeps it in the journal. */
  note(context: SendContext): Promise<void>;
}

const controls = new SendControls();

/** Meta's inbox; `loadSettle` comes from the second script. */
export const inboxPage = (
  loadSettle: GuardedPage['loadSettle'],
): GuardedPage => ({
  findComposer: () => findComposer(document), // Null: no thread is open, or it is closed.
  readDraftIn,
  readDraftAt,
  findSendControl: (target) => controls.find(target),
  review: reviewDraft,
  loadSettle,
});
