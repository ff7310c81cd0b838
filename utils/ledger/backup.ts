import { type Fields, readFields, readList } from '../core/parse.ts';
import { parseReminder } from '../core/reminder.ts';
import type { Result } from '../core/result.ts';
import { parseSavedReply } from '../core/saved-reply.ts';
import { parseThreadNote } from '../core/thread-note.ts';
import type { Sighting } from '../core/window/observation.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import { addHidden } from './hidden.ts';
import { addJournalRows, parseJournalRow } from './journal.ts';
import { addNotes } from './notes.ts';
import { addReminders } from './reminders.ts';
import { addReplies } from './replies.ts';
import type { HiddenSince, Ledger } from './schema.ts';
import { parseHidden } from './thread-row.ts';
import { saveSightings } from './threads.ts';

/** The version of the backup file's form; a newer file is refused, an older one is read. */
const BACKUP_VERSION = 1;

interface Amounts {
  readonly threads: number;
  readonly journal: number;
  readonly replies: number;
  readonly notes: number;
}

/** What was read of the file. */
interface Imported extends Amounts {
  /** How many there are more of than before. */
  readonly added: Amounts;
  /** Replies and notes of the file that are newer here, and stay so. */
  readonly kept: number;
  readonly skipped: number;
}

type ImportFault = 'not-json' | 'not-ventana' | 'newer-version';

/** Everything that is stored, as the text of one JSON file. */
export async function exportBackup(
  ledger: Ledger,
  now: number,
): Promise<string> {
  const [threads, journal, reminders, replies, notes] = await Promise.all([
    ledger.threads.toArray(),
    ledger.journal.toArray(),
    ledger.reminders.toArray(),
    ledger.replies.toArray(),
    ledger.notes.toArray(),
  ]);
  const records = threads.map(({ key, name, observations, hidden }) => ({
    key,
    name,
    observations,
    ...(hidden ? { hidden } : {}),
  }));
  return JSON.stringify(
    {
      format: 'ventana-backup',
      version: BACKUP_VERSION,
      exportedAt: new Date(now).toISOString(),
      threads: records,
      journal,
      reminders,
      replies,
      notes,
    },
    null,
    1,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A thread as it is backed up; a file of an older day hides none. */
interface StoredThread {
  readonly sighting: Sighting;
  readonly hidden: HiddenSince | null;
}

function parseStoredThread(value: unknown): StoredThread | null {
  const sighting = parseSighting(value);
  const hidden = parseHidden(readFields(value)?.hidden);
  return sighting && { sighting, hidden };
}

/** The file's lists; what cannot be read is left out and counted. */
const readBackup = (fields: Fields) => ({
  threads: readList(fields.threads, parseStoredThread),
  journal: readList(fields.journal, parseJournalRow),
  reminders: readList(fields.reminders, parseReminder),
  replies: readList(fields.replies, parseSavedReply),
  notes: readList(fields.notes, parseThreadNote),
});

async function countRows(ledger: Ledger): Promise<Amounts> {
  const [threads, journal, replies, notes] = await Promise.all([
    ledger.threads.count(),
    ledger.journal.count(),
    ledger.replies.count(),
    ledger.notes.count(),
  ]);
  return { threads, journal, replies, notes };
}

const growth = (before: Amounts, after: Amounts): Amounts => ({
  threads: after.threads - before.threads,
  // A sent message and its sighting, of two browsers, become one row.
  journal: Math.max(0, after.journal - before.journal),
  replies: after.replies - before.replies,
  notes: after.notes - before.notes,
});

/** Adds what was seen; hidden is only what is not known here, for what is may have been brought back. */
async function addThreads(
  ledger: Ledger,
  threads: readonly StoredThread[],
): Promise<void> {
  const hidden = new Map(
    threads.flatMap(({ sighting, hidden: since }) =>
      since ? [[sighting.key, since] as const] : [],
    ),
  );
  const known = await ledger.threads
    .where('key')
    .anyOf([...hidden.keys()])
    .primaryKeys();
  await saveSightings(
    ledger,
    threads.map(({ sighting }) => sighting),
  );
  for (const key of known) hidden.delete(key);
  await addHidden(ledger, hidden);
}

/** All in one transaction: a file comes in whole or not at all. Gives what it added, and how much was newer here. */
function unite(
  ledger: Ledger,
  file: ReturnType<typeof readBackup>,
): Promise<Pick<Imported, 'added' | 'kept'>> {
  return ledger.transaction('rw', ledger.tables, async () => {
    const before = await countRows(ledger);
    await addThreads(ledger, file.threads.items);
    await addJournalRows(ledger, file.journal.items);
    await addReminders(ledger, file.reminders.items);
    const replies = await addReplies(ledger, file.replies.items);
    const notes = await addNotes(ledger, file.notes.items);
    const added = growth(before, await countRows(ledger));
    return { added, kept: replies + notes };
  });
}

/** Unites a backup file with what is stored; rows that cannot be read are counted and left out. */
export async function importBackup(
  ledger: Ledger,
  text: string,
): Promise<Result<Imported, ImportFault>> {
  const content = parseJson(text);
  if (content === undefined) return { ok: false, fault: 'not-json' };
  const fields = readFields(content);
  if (fields?.format !== 'ventana-backup' || typeof fields.version !== 'number')
    return { ok: false, fault: 'not-ventana' };
  if (fields.version > BACKUP_VERSION)
    return { ok: false, fault: 'newer-version' };
  const file = readBackup(fields);
  const united = await unite(ledger, file);
  return {
    ok: true,
    value: {
      threads: file.threads.items.length,
      journal: file.journal.items.length,
      replies: file.replies.items.length,
      notes: file.notes.items.length,
      ...united,
      skipped: Object.values(file).reduce((sum, l) => sum + l.skipped, 0),
    },
  };
}

/** Erases every row of every table. */
export function eraseEverything(ledger: Ledger): Promise<void> {
  return ledger.transaction('rw', ledger.tables, async () => {
    for (const table of ledger.tables) await table.clear();
  });
}
