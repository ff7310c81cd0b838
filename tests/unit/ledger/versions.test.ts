import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { FIRST_WISH } from '../../../utils/core/queue-view.ts';
import { importBackup } from '../../../utils/ledger/backup.ts';
import { saveNote } from '../../../utils/ledger/notes.ts';
import { loadQueueView } from '../../../utils/ledger/queue.ts';
import { listReminders } from '../../../utils/ledger/reminders.ts';
import { loadReplies } from '../../../utils/ledger/replies.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';
import { everything, keyOf, NOW } from './stored-threads.ts';
import dump from './version-2.json' with { type: 'json' };
import third from './version-3.json' with { type: 'json' };

const NAME = 'second-version';
afterEach(() => Dexie.delete(NAME));

/** The database as the second or the third version made it. */
async function putDump(
  rowsOf: Readonly<Record<string, readonly unknown[]>> = dump,
) {
  const old = new Dexie(NAME);
  old.version(1).stores({
    threads: 'key, page, seenAt, [waiting+openedAt]',
    journal: 'id, at, thread',
    meta: 'id',
  });
  old.version(2).stores({ reminders: 'thread, at' });
  if (rowsOf === third)
    old.version(3).stores({ notes: 'thread', replies: 'id, changedAt' });
  for (const [table, rows] of Object.entries(rowsOf))
    await old.table(table).bulkPut(rows);
  old.close();
}

it('a database of the second version keeps its rows, and takes notes and replies', async () => {
  await putDump();
  const ledger = new Ledger(NAME);
  const threads = dump.threads.map((row) => ({ ...row, words: ['sinta'] }));
  expect(await everything(ledger)).toEqual({
    ...dump,
    threads,
    notes: [],
    replies: [],
    alerts: [],
  });
  expect(await listReminders(ledger)).toEqual(dump.reminders);
  expect(await loadReplies(ledger)).toEqual([]);
  const wish = { thread: keyOf(1), text: 'Hola', labels: [], revision: 0 };
  expect(await saveNote(ledger, wish, NOW)).toMatchObject({ ok: true });
  ledger.close();
});

it('a database of the third version is listed and searched in, a damaged row too', async () => {
  await putDump(third);
  const ledger = new Ledger(NAME);
  const words = [['sinta'], ['jose', 'nunez'], []];
  const threads = third.threads.map((row, at) => ({
    ...row,
    words: words[at],
  }));
  expect(await everything(ledger)).toEqual({ ...third, threads, alerts: [] });
  const search = async (text: string) => {
    const wish = { ...FIRST_WISH, search: text };
    const found = await loadQueueView(ledger, wish, NOW, 50);
    return found.rows.map(({ name }) => name);
  };
  expect(await search('')).toEqual(['Sinta', 'José Núñez 🌸', '']);
  expect(await search('nu')).toEqual(['José Núñez 🌸']);
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
