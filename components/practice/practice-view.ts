import type { JournalEntry } from '../../utils/core/journal-entry.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import type { Verdict } from '../../utils/core/window/verdict.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { StepId } from './guide-steps.ts';
import type { PracticeThread } from './practice-thread.ts';

/** What the journal would have got of the last send; `nothing` = nothing was to be kept. */
export type Kept =
  | Pick<JournalEntry, 'at' | 'name' | 'phase' | 'kind' | 'ruleSet'>
  | 'nothing';

/** All that the page holds, until it is closed or reset. */
export interface PracticeView {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** From the real clock to that of the page, ms. */
  readonly offsetMs: number;
  readonly threads: readonly PracticeThread[];
  readonly open: ThreadKey | null;
  readonly kept: Kept | null;
  readonly done: ReadonlySet<StepId>;
  readonly isGuideShown: boolean;
}

export interface PracticeRules {
  readonly book: RuleBook;
  /** The book's whole history. */
  readonly pack: RulePack;
}

export interface PracticeActions {
  readonly onDay: (day: string) => void;
  readonly onOpen: (thread: ThreadKey | null) => void;
  readonly onSend: (text: string) => void;
  /** The person writes once more. */
  readonly onAnswer: () => void;
  readonly onReset: () => void;
  readonly onStep: (id: StepId, done: 'go' | 'skip') => void;
  readonly onGuide: (isShown: boolean) => void;
}

/** What the bar says something of. */
export interface BarShown {
  readonly verdict: Verdict;
  /** The verdict at this one's end; null = it has no end. */
  readonly after: Verdict | null;
  /** Epoch ms. */
  readonly now: number;
  readonly thread: ThreadKey;
}

/** Draws the very badges and the very bar of the inbox into places of the page. */
export interface Overlay {
  drawBadge(row: HTMLElement, verdict: Verdict, t: Translate): void;
  drawBar(place: HTMLElement, shown: BarShown, t: Translate): void;
}
