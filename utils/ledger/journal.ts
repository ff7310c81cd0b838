import type { JournalEntry } from '../core/journal-entry.ts';
import { isSeen, pairSeen } from '../core/pair-seen.ts';
import { readFields } from '../core/parse.ts';
import { parseJournalEntry } from '../core/parse-reports.ts';
import type { JournalRow, Ledger } from './schema.ts';

/** A row of the journal as it is stored or backed up; null = it is none. */
export function parseJournalRow(value: unknown): JournalRow | null {
  const entry = parseJournalEntry(value);
  const seenAs = parseJournalEntry(readFields(value)?.seenAs);
  return entry && seenAs ? { ...entry, seenAs } : entry;
}

const entriesOf = ({ seenAs, ...entry }: JournalRow): JournalEntry[] =>
  seenAs ? [entry, seenAs] : [entry];

/** Of two that have one id the one that was kept first, whichever is read first. */
function earlier(a: JournalEntry, b: JournalEntry): JournalEntry {
  if (a.at !== b.at) return a.at < b.at ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

/** Every entry once, the covered ones too. */
function unite(rows: readonly JournalRow[]): readonly JournalEntry[] {
  const byId = new Map<string, JournalEntry>();
  for (const entry of rows.flatMap(entriesOf)) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known ? earlier(known, entry) : entry);
  }
  return [...byId.values()];
}

/** The rows that one thread's entries make: what was seen of a message that passed the guard has none of its own. */
function rowsOf(entries: readonly JournalEntry[]): JournalRow[] {
  const pairs = pairSeen(entries);
  const covered = new Set(pairs.values());
  return entries.flatMap((entry): JournalRow[] => {
    if (isSeen(entry)) return covered.has(entry) ? [] : [entry];
    const seenAs = pairs.get(entry);
    return [seenAs ? { ...entry, seenAs } : entry];
  });
}

/**
 * Unites rows with the stored ones, in one transaction. In which order, how often and in how many parts entries
 * come changes nothing.
 */
export function addJournalRows(
  ledger: Ledger,
  rows: readonly JournalRow[],
): Promise<void> {
  const { journal } = ledger;
  return ledger.transaction('rw', journal, async () => {
    const threads = new Set(rows.map(({ thread }) => thread));
    const stored = await journal
      .where('thread')
      .anyOf([...threads])
      .toArray();
    const known = stored.flatMap((row) => parseJournalRow(row) ?? []);
    const byThread = Map.groupBy(
      unite([...known, ...rows]),
      ({ thread }) => thread,
    );
    const united = [...byThread.values()].flatMap(rowsOf);
    const before = new Map(known.map((row) => [row.id, JSON.stringify(row)]));
    const kept = new Set(united.map(({ id }) => id));
    await journal.bulkDelete([...before.keys()].filter((id) => !kept.has(id)));
    await journal.bulkPut(
      united.filter((row) => JSON.stringify(row) !== before.get(row.id)),
    );
  });
}

/** Keeps one entry; a message that was seen is kept only if it is none that passed the guard here. */
export const addJournalEntry = (
  ledger: Ledger,
  entry: JournalEntry,
): Promise<void> => addJournalRows(ledger, [entry]);
