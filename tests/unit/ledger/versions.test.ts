import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { importBackup } from '../../../utils/ledger/backup.ts';
import { saveNote } from '../../../utils/ledger/notes.ts';
import { listReminders } from '../../../utils/ledger/reminders.ts';
import { loadReplies } from '../../../utils/ledger/replies.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';
import { everything, keyOf, NOW } from './stored-threads.ts';
import dump from './version-2.json' with { type: 'json' };

const NAME = 'second-version';
afterEach(() => Dexie.delete(NAME));

/** The database as the second version made it. */
async function putDump() {
  const old = new Dexie(NAME);
  old.version(1).stores({
    threads: 'key, page, seenAt, [waiting+openedAt]',
    journal: 'id, at, thread',
    meta: 'id',
  });
  old.version(2).stores({ reminders: 'thread, at' });
  for (const [table, rows] of Object.entries(dump))
    await old.table(table).bulkPut(rows);
  old.close();
}

it('a database of the second version keeps its rows, and takes notes and replies', async () => {
  await putDump();
  const ledger = new Ledger(NAME);
  expect(await everything(ledger)).toEqual({ ...dump, notes: [], replies: [] });
  expect(await listReminders(ledger)).toEqual(dump.reminders);
  expect(await loadReplies(ledger)).toEqual([]);
  const wish = { thread: keyOf(1), text: 'Hola', labels: [], revision: 0 };
  expect(await saveNote(ledger, wish, NOW)).toMatchObject({ ok: true });
  ledger.close();
});

it('a backup that the second version made is read', async () => {
  const ledger = new Ledger(NAME);
  const { threads, journal, reminders } = dump;
  const lists = { threads, journal, reminders };
  const file = { format: 'ventana-backup', version: 1, ...lists };
  expect(await importBackup(ledger, JSON.stringify(file))).toMatchObject({
    ok: true,
    value: { threads: 1, journal: 1, replies: 0, notes: 0, skipped: 0 },
  });
  ledger.close();
});
