import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../../utils/core/label.ts';
import {
  eraseEverything,
  exportBackup,
  importBackup,
} from '../../../utils/ledger/backup.ts';
import { saveNote } from '../../../utils/ledger/notes.ts';
import { loadReplies, saveReply } from '../../../utils/ledger/replies.ts';
import type { Ledger } from '../../../utils/ledger/schema.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import {
  everything,
  journalEntry,
  keyOf,
  NOW,
  observed,
  sighting,
  useLedger,
} from './stored-threads.ts';

const ledgerOf = useLedger();

const REPLY = {
  id: null,
  title: 'Envíos',
  text: 'Hola {name}',
  isReopener: true,
  revision: 0,
};

async function fill(db: Ledger) {
  await saveSightings(db, [
    sighting(
      1,
      'Sinta',
      observed('customer', 9, { completeUntil: NOW }),
      observed('page', 2, { author: 'human' }),
    ),
    sighting(
      2,
      'Budi 🙂',
      observed('customer', 1, { earliest: null, messageId: 'mid.$x' }),
    ),
  ]);
  await db.journal.bulkPut([
    journalEntry('a'),
    journalEntry('b', { kind: null, ruleSet: null }),
  ]);
  await saveReply(db, REPLY, NOW);
  const labels = [parseLabel('order')!];
  await saveNote(
    db,
    { thread: keyOf(1), text: 'VIP', labels, revision: 0 },
    NOW,
  );
}

const file = (content: object) =>
  JSON.stringify({ format: 'ventana-backup', version: 1, ...content });

describe('a backup', () => {
  it('brings back the same rows after everything was erased', async () => {
    const db = ledgerOf();
    await fill(db);
    const before = await everything(db);
    const text = await exportBackup(db, NOW);
    await eraseEverything(db);
    expect(await importBackup(db, text)).toEqual({
      ok: true,
      value: {
        threads: 2,
        journal: 2,
        replies: 1,
        notes: 1,
        added: { threads: 2, journal: 2, replies: 1, notes: 1 },
        kept: 0,
        skipped: 0,
      },
    });
    expect(await everything(db)).toEqual(before);
    expect(await importBackup(db, text)).toMatchObject({
      value: {
        threads: 2,
        added: { threads: 0, journal: 0, replies: 0, notes: 0 },
      },
    });
  });

  it('imported twice, or over what it was made of, changes nothing', async () => {
    const db = ledgerOf();
    await fill(db);
    const before = await everything(db);
    const text = await exportBackup(db, NOW);
    await importBackup(db, text);
    await importBackup(db, text);
    expect(await everything(db)).toEqual(before);
  });

  it('of an older day is united with what was seen since', async () => {
    const db = ledgerOf();
    await saveSightings(db, [sighting(1, 'Sinta', observed('customer', 9))]);
    const text = await exportBackup(db, NOW);
    await eraseEverything(db);
    await saveSightings(db, [sighting(1, 'Sinta', observed('page', 2))]);
    await importBackup(db, text);
    const row = await db.threads.get(keyOf(1));
    expect(row?.observations).toHaveLength(2);
    expect(row?.waiting).toBe(0);
  });

  it('says when it was made, and of which form it is', async () => {
    const content = JSON.parse(await exportBackup(ledgerOf(), NOW));
    expect(content).toEqual({
      format: 'ventana-backup',
      version: 1,
      exportedAt: '2026-11-22T12:00:00.000Z',
      threads: [],
      journal: [],
      reminders: [],
      replies: [],
      notes: [],
    });
  });

  it('of an older day leaves a reply and a note as they were changed since, and counts them', async () => {
    const db = ledgerOf();
    await fill(db);
    const text = await exportBackup(db, NOW);
    const [reply] = await loadReplies(db);
    await saveReply(db, { ...reply!, text: 'Adiós' }, NOW + 1);
    await db.notes.update(keyOf(1), { text: 'No VIP', changedAt: NOW + 1 });
    const before = await everything(db);
    expect(await importBackup(db, text)).toMatchObject({
      value: { replies: 1, notes: 1, kept: 2 },
    });
    expect(await everything(db)).toEqual(before);
  });
});

describe('a file that is no backup', () => {
  it.each([
    ['an empty file', '', 'not-json'],
    ['a picture', '\u0089PNG', 'not-json'],
    ['half a backup', file({ threads: [] }).slice(0, -5), 'not-json'],
    ['nothing', 'null', 'not-ventana'],
    ['a number', '7', 'not-ventana'],
    ['a list', '[]', 'not-ventana'],
    ['foreign JSON', '{"threads":[]}', 'not-ventana'],
    [
      'foreign JSON of a like name',
      '{"format":"ventana","version":1}',
      'not-ventana',
    ],
    [
      'a backup without a version',
      '{"format":"ventana-backup"}',
      'not-ventana',
    ],
    ['a version that is no number', file({ version: '1' }), 'not-ventana'],
    [
      'a newer version',
      file({ version: 2, threads: [sighting(1, 'x')] }),
      'newer-version',
    ],
  ])('%s is refused and changes nothing', async (_, text, fault) => {
    const db = ledgerOf();
    await fill(db);
    const before = await everything(db);
    expect(await importBackup(db, text)).toEqual({ ok: false, fault });
    expect(await everything(db)).toEqual(before);
  });
});

it('erasing everything leaves no row in any table', async () => {
  const db = ledgerOf();
  await fill(db);
  await db.meta.put({ id: 'report' });
  const reminder = { thread: keyOf(1), at: NOW, endsAt: NOW + 1, setAt: NOW };
  await db.reminders.put(reminder);
  const told = { openedBy: NOW, endsAt: NOW + 1, lead: 60, at: NOW };
  await db.alerts.put({ thread: keyOf(1), ...told });
  expect(
    Object.values(await everything(db)).every((rows) => rows.length > 0),
  ).toBe(true);
  await eraseEverything(db);
  expect(Object.values(await everything(db)).flat()).toEqual([]);
});
