import { readFields, readList } from '../core/parse.ts';
import { parseReminder } from '../core/reminder.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import { addJournalRows, parseJournalRow } from './journal.ts';
import { addReminders } from './reminders.ts';
import type { Ledger } from './schema.ts';
import { saveSightings } from './threads.ts';

/** The version of the backup file's form; a newer file is refused, an older one is read. */
const BACKUP_VERSION = 1;

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly value: { threads: number; journal: number; skipped: number };
    }
  | {
      readonly ok: false;
      readonly fault: 'not-json' | 'not-ventana' | 'newer-version';
    };

/** Everything that is stored, as the text of one JSON file. */
export async function exportBackup(
  ledger: Ledger,
  now: number,
): Promise<string> {
  const [threads, journal, reminders] = await Promise.all([
    ledger.threads.toArray(),
    ledger.journal.toArray(),
    ledger.reminders.toArray(),
  ]);
  const records = threads.map(({ key, name, observations }) => ({
    key,
    name,
    observations,
  }));
  return JSON.stringify(
    {
      format: 'ventana-backup',
      version: BACKUP_VERSION,
      exportedAt: new Date(now).toISOString(),
      threads: records,
      journal,
      reminders,
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

/** Unites a backup file with what is stored; rows that cannot be read are counted and left out. */
export async function importBackup(
  ledger: Ledger,
  text: string,
): Promise<ImportOutcome> {
  const content = parseJson(text);
  if (content === undefined) return { ok: false, fault: 'not-json' };
  const fields = readFields(content);
  if (fields?.format !== 'ventana-backup' || typeof fields.version !== 'number')
    return { ok: false, fault: 'not-ventana' };
  if (fields.version > BACKUP_VERSION)
    return { ok: false, fault: 'newer-version' };
  const threads = readList(fields.threads, parseSighting);
  const journal = readList(fields.journal, parseJournalRow);
  const reminders = readList(fields.reminders, parseReminder);
  const { threads: t, journal: j, reminders: r } = ledger;
  await ledger.transaction('rw', t, j, r, async () => {
    await saveSightings(ledger, threads.items);
    await addJournalRows(ledger, journal.items);
    await addReminders(ledger, reminders.items);
  });
  return {
    ok: true,
    value: {
      threads: threads.items.length,
      journal: journal.items.length,
      skipped: threads.skipped + journal.skipped + reminders.skipped,
    },
  };
}

/** Erases every row of every table. */
export function eraseEverything(ledger: Ledger): Promise<void> {
  return ledger.transaction('rw', ledger.tables, async () => {
    for (const table of ledger.tables) await table.clear();
  });
}
