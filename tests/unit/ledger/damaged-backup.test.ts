import { describe, expect, it } from 'vitest';
import { importBackup } from '../../../utils/ledger/backup.ts';
import {
  everything,
  journalEntry,
  keyOf,
  observed,
  sighting,
  useLedger,
} from './stored-threads.ts';

const ledgerOf = useLedger();

const REPLY = {
  id: 'r1',
  title: 'Envíos',
  text: 'Hola',
  isReopener: false,
  changedAt: 1,
  revision: 1,
};
const NOTE = {
  thread: keyOf(1),
  text: 'VIP',
  labels: ['order'],
  changedAt: 1,
  revision: 1,
};

const file = (content: object) =>
  JSON.stringify({ format: 'ventana-backup', version: 1, ...content });

describe('a damaged backup', () => {
  it('gives the rows that can be read, and counts the others', async () => {
    const db = ledgerOf();
    const text = file({
      threads: [
        sighting(1, 'Sinta', observed('customer', 9)),
        null,
        'thread',
        { name: 'nobody' },
        { key: 'a/b/c', observations: [] },
        { key: `${keyOf(3)}/more`, observations: [] },
        {
          key: keyOf(2),
          name: 7,
          observations: [
            observed('customer', 3),
            { by: 'x' },
            observed('customer', 4, { latest: 'soon' }),
          ],
        },
      ],
      journal: [
        journalEntry('a'),
        journalEntry('b', { at: 'yesterday' }),
        journalEntry('c', { thread: 'x' }),
        journalEntry('d', { phase: 'ajar' }),
        journalEntry('', {}),
        7,
      ],
      replies: [
        REPLY,
        { ...REPLY, id: null },
        { ...REPLY, id: 'long', text: 'x'.repeat(5001) },
        null,
      ],
      notes: [NOTE, { ...NOTE, thread: 'x' }, { ...NOTE, revision: null }],
    });
    expect(await importBackup(db, text)).toEqual({
      ok: true,
      value: {
        threads: 2,
        journal: 1,
        replies: 1,
        notes: 1,
        added: { threads: 2, journal: 1, replies: 1, notes: 1 },
        kept: 0,
        skipped: 15,
      },
    });
    const rows = await db.threads.toArray();
    expect(
      rows.map(({ key, observations }) => [key, observations.length]),
    ).toEqual([
      [keyOf(1), 1],
      [keyOf(2), 1],
    ]);
    expect(await db.journal.toArray()).toEqual([journalEntry('a')]);
  });

  it.each([
    {},
    { threads: null, journal: 'x' },
    { threads: {}, journal: 3, replies: 'x', notes: 4 },
  ])('without its lists is an empty one: %j', async (content) => {
    expect(await importBackup(ledgerOf(), file(content))).toEqual({
      ok: true,
      value: {
        threads: 0,
        journal: 0,
        replies: 0,
        notes: 0,
        added: { threads: 0, journal: 0, replies: 0, notes: 0 },
        kept: 0,
        skipped: 0,
      },
    });
  });

  it('cannot bring in fields of its own, nor an id that hides another reading', async () => {
    const evil = { ...observed('customer', 1), id: 'mine', html: '<b>' };
    const thread = {
      key: keyOf(1),
      name: 'x'.repeat(5000),
      waiting: 5,
      html: '<b>',
      observations: [evil],
    };
    const entry = { ...journalEntry('a'), html: '<b>' };
    const evilNote = { ...NOTE, html: '<b>', labels: ['<b>html', 'order'] };
    await importBackup(
      ledgerOf(),
      file({
        threads: [thread],
        journal: [entry],
        replies: [{ ...REPLY, html: '<b>' }],
        notes: [evilNote],
      }),
    );
    const text = JSON.stringify(await everything(ledgerOf()));
    expect(text).not.toContain('html');
    expect(text).not.toContain('mine');
    expect((await ledgerOf().threads.get(keyOf(1)))?.name).toHaveLength(300);
  });
});
