import type { ThreadKey } from './thread-key.ts';
import type { MessageKind, Phase } from './window/verdict.ts';

/** One send made outside the standard window, and why. Kept in this browser only. */
export interface JournalEntry {
  /** Made by the page that sent, so that a repeated message is stored once. */
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly thread: ThreadKey;
  readonly name: string;
  readonly phase: Phase;
  /** The kind that was chosen; null = sent although no kind fits. */
  readonly kind: MessageKind | null;
  /** The rule set it was judged by. */
  readonly ruleSet: string | null;
  /** SHA-256 of the text, hex; the text itself is not kept. */
  readonly textHash: string;
}
