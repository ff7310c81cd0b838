import { oneOf, readFields, readList } from '../parse.ts';
import { REVIEW_REASONS } from '../review/draft-review.ts';
import type { AskCause } from './decide-send.ts';

const ASK_CAUSES: readonly AskCause[] = ['closed', ...REVIEW_REASONS];

export const parseAskCause = (value: unknown): AskCause | null =>
  oneOf(value, ASK_CAUSES);

/** An answer to the guard's question. */
export interface AskAnswer {
  readonly causes: readonly AskCause[];
  /** The message was sent all the same. */
  readonly isSent: boolean;
}

/** An answer from a message; null = it is none. */
export function parseAskAnswer(value: unknown): AskAnswer | null {
  const { causes, isSent } = readFields(value) ?? {};
  if (typeof isSent !== 'boolean') return null;
  return { causes: readList(causes, parseAskCause).items, isSent };
}

/** How often the guard asked, and what came of it. Kept in this browser only. */
export interface AskCounts {
  readonly dialogs: number;
  /** Of each cause: how often it was asked for, and how often the message was sent all the same. */
  readonly causes: Readonly<
    Partial<Record<AskCause, { readonly asked: number; readonly sent: number }>>
  >;
}
