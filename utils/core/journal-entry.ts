import type { ReviewReason } from './review/draft-review.ts';
import type { ThreadKey } from './thread-key.ts';
import type { MessageKind, Phase } from './window/verdict.ts';

/**
 * How a message left: `asked` = its sender chose in the dialog; `noted` = it passed with a line in the bar, by an
 * earlier decision or a setting; `seen` = it appeared in the thread without having passed the guard: from a phone,
 * another tool, a colleague, or a control that is not known.
 */
export const SENT_HOW = ['asked', 'noted', 'seen'] as const;
export type SentHow = (typeof SENT_HOW)[number];

/** One message sent outside the standard window, and why. Kept in this browser only. */
export interface JournalEntry {
  /** Made by the page that sent, so that a repeated message is stored once; of a seen one by its message's id. */
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly thread: ThreadKey;
  readonly name: string;
  readonly phase: Phase;
  /** The kind that was chosen; null = sent although no kind fits, or nobody chose. */
  readonly kind: MessageKind | null;
  /** The rule set it was judged by. */
  readonly ruleSet: string | null;
  readonly how: SentHow;
  /** Sent against what was advised: no kind fits, or its wording looked promotional. */
  readonly isOverride: boolean;
  /** What the draft review found, the most telling first. */
  readonly reasons: readonly ReviewReason[];
  /** SHA-256 of the text, hex. */
  readonly textHash: string;
  /** null = not kept: it is only if its settings say so. */
  readonly text: string | null;
}
