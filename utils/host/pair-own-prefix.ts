import { intersect } from '../core/time/range.ts';
import { rowBeside } from './cross-check.ts';
import type { RowReading, ThreadReading } from './reading.ts';

/** What an own message beside its row tells of how the list marks own messages. */
export type OwnMark =
  /** The snippet begins with this. */
  | { readonly prefix: string }
  /** The snippet is the bare text: the list does not mark own messages. */
  | { readonly prefix: null };

/** So long a text is not the same by chance. */
const LONG = 8;

const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Whatever the language, the mark is a word or two and a colon. */
const MARK = /^[\p{L}\p{M}'’. ]{1,18} ?[:：]$/u;

/** Pairs the open thread's last message, if it is ours, with its row; null = nothing is to be learned here. */
export function pairOwnPrefix(
  thread: ThreadReading,
  rows: readonly RowReading[],
): OwnMark | null {
  const { newest } = thread;
  const row = newest?.by === 'page' ? rowBeside(thread, rows) : null;
  const text = squeeze(newest?.text ?? '');
  if (!row || text.length < LONG) return null;
  // The list is renewed before the messages: then the row tells of another one.
  const last = thread.observations.find(({ isLast }) => isLast);
  if (!last || !row.observation || !intersect(last, row.observation))
    return null;
  const snippet = squeeze(row.snippet);
  const at = snippet.indexOf(text.slice(0, 3 * LONG));
  // What is short is answered in the same words.
  if (at === 0) return text.length >= 3 * LONG ? { prefix: null } : null;
  const prefix = squeeze(snippet.slice(0, Math.max(0, at)));
  return MARK.test(prefix) ? { prefix } : null;
}
