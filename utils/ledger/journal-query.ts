import type { JournalEntry } from '../core/journal-entry.ts';
import {
  isSpanOnly,
  type JournalFilter,
  type JournalPage,
  matcherOf,
  spanOf,
} from '../core/journal-filter.ts';
import { parseJournalEntry } from '../core/parse-reports.ts';
import { type PageId, parsePageId } from '../core/thread-key.ts';
import type { JournalRow, Ledger } from './schema.ts';

/** Rows that are read at once: the kept texts of all would take much room. */
const CHUNK = 2000;

const within = ({ journal }: Ledger, filter: JournalFilter) => {
  const { from, until } = spanOf(filter);
  return journal.where('at').between(from, until, true, false);
};

/** By the index alone, so that it costs the same however many are stored. */
async function readNewest(ledger: Ledger, filter: JournalFilter, most: number) {
  const [rows, matching] = await Promise.all([
    within(ledger, filter).reverse().limit(most).toArray(),
    within(ledger, filter).count(),
  ]);
  const entries = rows.flatMap((row) => parseJournalEntry(row) ?? []);
  return { entries, matching, unreadable: rows.length - entries.length };
}

/**
 * Reads every row of the span, the oldest first, in chunks. A key range that goes upwards is read many times faster
 * than single rows, or one that goes downwards.
 */
async function readAll(
  ledger: Ledger,
  filter: JournalFilter,
  onRows: (rows: readonly JournalRow[]) => void,
) {
  const { from, until } = spanOf(filter);
  let start = from;
  let read = new Set<string>();
  for (;;) {
    const limit = CHUNK + read.size;
    const range = ledger.journal.where('at').between(start, until, true, false);
    const rows = await range.limit(limit).toArray();
    onRows(rows.filter(({ id }) => !read.has(id)));
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    // More of the same moment may follow, so that the next chunk begins with it.
    read = new Set(rows.flatMap(({ id, at }) => (at === last.at ? id : [])));
    start = last.at;
  }
}

async function readMatching(
  ledger: Ledger,
  filter: JournalFilter,
  most: number,
) {
  const matches = matcherOf(filter);
  let entries: JournalEntry[] = [];
  let matching = 0;
  let unreadable = 0;
  await readAll(ledger, filter, (rows) => {
    const parsed = rows.flatMap((row) => parseJournalEntry(row) ?? []);
    const found = parsed.filter(matches);
    unreadable += rows.length - parsed.length;
    matching += found.length;
    entries = [...entries, ...found].slice(-most);
  });
  return { entries: entries.toReversed(), matching, unreadable };
}

/** The newest entries that match, so many at most, and how many there are. */
export function queryJournal(
  ledger: Ledger,
  filter: JournalFilter,
  most: number,
): Promise<JournalPage> {
  const read = isSpanOnly(filter) ? readNewest : readMatching;
  return ledger.transaction('r', ledger.journal, async () => {
    const all = await ledger.journal.count();
    return { ...(await read(ledger, filter, most)), all };
  });
}

/** Every Page that the journal names; a thread's key begins with its Page, so that each costs one look. */
export function listJournalPages(ledger: Ledger): Promise<PageId[]> {
  const { journal } = ledger;
  return ledger.transaction('r', journal, async () => {
    const pages: PageId[] = [];
    let after = '';
    for (;;) {
      const next = await journal.where('thread').above(after).first();
      const [text = ''] = String(next?.thread ?? '').split('/');
      if (!next) return pages;
      const page = parsePageId(text);
      if (page) pages.push(page);
      // The character after "/": beyond every thread of this Page.
      after = page ? `${text}0` : String(next.thread);
    }
  });
}
