import { browser } from 'wxt/browser';
import { builtInBook } from '../core/policy/built-in-book.ts';
import { compileRules } from '../core/policy/compile-rules.ts';
import { compileNews } from '../core/policy/news.ts';
import { parseRuleBook } from '../core/policy/parse-rule-book.ts';
import type { RuleBook } from '../core/policy/rule-book-schema.ts';
import { NEWS_KEY } from './active-news.ts';
import { RULES_KEY } from './active-rules.ts';
import { watchKey } from './watch-key.ts';

const BOOK_KEY = 'ruleBook';

/** A book as the parser leaves it: its fields stand in one order, so that two can be compared. */
function parsed(value: unknown): RuleBook | null {
  const outcome = parseRuleBook(value);
  return outcome.ok ? outcome.book : null;
}

/**
 * The book that holds: the imported one while it is newer than the built-in one. One that an update has overtaken, or
 * that this version cannot read, is let go: what holds must be what is shown. Pages of ours only: it is large.
 */
export async function loadBook(): Promise<RuleBook> {
  const stored = await browser.storage.local.get(BOOK_KEY);
  const imported = parsed(stored[BOOK_KEY]);
  if (imported && imported.asOf > builtInBook.asOf) return imported;
  if (stored[BOOK_KEY] !== undefined) await revertBook();
  return parsed(builtInBook) ?? builtInBook;
}

/** Calls back when the book may have changed, until the signal aborts. */
export function watchBook(onChange: () => void, signal: AbortSignal): void {
  watchKey(BOOK_KEY, () => onChange(), signal);
}

/** Has a book that was parsed hold from now on, in every tab; book, rules and news change together. */
export async function applyBook(book: RuleBook): Promise<void> {
  await browser.storage.local.set({
    [BOOK_KEY]: book,
    [RULES_KEY]: compileRules(book, book.asOf),
    [NEWS_KEY]: compileNews(book),
  });
}

/** Back to the built-in book. */
export async function revertBook(): Promise<void> {
  await browser.storage.local.remove([BOOK_KEY, RULES_KEY, NEWS_KEY]);
}
