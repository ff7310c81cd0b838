import { rowOf } from './cross-check.ts';
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

/** The row of the open thread by its id, else by its name where only one row bears it. */
function rowBeside(thread: ThreadReading, rows: readonly RowReading[]) {
  const known = rowOf(thread, rows);
  if (known) return known;
  const named = rows.filter((row) => row.name && row.name === thread.name);
  return named.length === 1 ? named[0] : null;
}

/** Pairs the open thread's last message, if it is ours, with its row; null = nothing is to be learned here. */
export function pairOwnPrefix(
  thread: ThreadReading,
  rows: readonly RowReading[],
): OwnMark | null {
  const { newest } = thread;
  const row = newest?.by === 'page' ? rowBeside(thread, rows) : null;
  const text = squeeze(newest?.text ?? '');
  if (!row || text.length < LONG) return null;
  const snippet = squeeze(row.snippet);
  const at = snippet.indexOf(text.slice(0, 3 * LONG));
  if (at === 0) return { prefix: null };
  const prefix = squeeze(snippet.slice(0, Math.max(0, at)));
  return MARK.test(prefix) ? { prefix } : null;
}
