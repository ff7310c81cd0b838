import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../utils/core/journal-entry.ts';
import {
  type JournalFilter,
  NO_FILTER,
} from '../../../utils/core/journal-filter.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import { addJournalRows } from '../../../utils/ledger/journal.ts';
import {
  listJournalPages,
  queryJournal,
} from '../../../utils/ledger/journal-query.ts';
import { journalEntry, keyOf, NOW, useLedger } from './stored-threads.ts';

const ledgerOf = useLedger();
const DAY = 86_400_000;
const OTHER = '999888777666555' as PageId;

const ENTRIES = [
  journalEntry('a', { at: NOW, name: 'José Ángel' }),
  journalEntry('b', { at: NOW - DAY, how: 'noted', reasons: ['offer'] }),
  journalEntry('c', {
    at: NOW - 2 * DAY,
    how: 'seen',
    thread: `${OTHER}/instagram/55555`,
  }),
  journalEntry('d', {
    at: NOW - 9 * DAY,
    phase: 'closed',
    kind: null,
    isOverride: true,
    reasons: ['urgency', 'offer'],
  }),
] as JournalEntry[];

async function find(filter: Partial<JournalFilter>, most = 50) {
  const found = await queryJournal(
    ledgerOf(),
    { ...NO_FILTER, ...filter },
    most,
  );
  return { ...found, entries: found.entries.map(({ id }) => id) };
}

describe('what is found in the journal', () => {
  it.each<[string, Partial<JournalFilter>, string[]]>([
    ['everything, newest first', {}, ['a', 'b', 'c', 'd']],
    ['from a day', { from: '2026-11-21' }, ['a', 'b']],
    ['until a day, with it', { until: '2026-11-20' }, ['c', 'd']],
    ['a span', { from: '2026-11-20', until: '2026-11-21' }, ['b', 'c']],
    ['a Page', { page: OTHER }, ['c']],
    ['a channel', { channel: 'messenger' }, ['a', 'b', 'd']],
    ['a phase', { phase: 'closed' }, ['d']],
    ['a way', { how: 'noted' }, ['b']],
    ['overrides', { onlyOverrides: true }, ['d']],
    ['a reason', { reason: 'offer' }, ['b', 'd']],
    ['a name without its accents', { person: ' angel' }, ['a']],
    [
      'several at once',
      { reason: 'offer', channel: 'messenger', from: '2026-11-14' },
      ['b'],
    ],
    ['nothing', { person: 'nobody' }, []],
  ])('%s', async (_, filter, ids) => {
    await addJournalRows(ledgerOf(), ENTRIES);
    const all = ENTRIES.length;
    const found = { matching: ids.length, all, unreadable: 0 };
    expect(await find(filter)).toEqual({ ...found, entries: ids });
    expect(await find(filter, 1)).toEqual({
      ...found,
      entries: ids.slice(0, 1),
    });
  });

  it('counts what it cannot read', async () => {
    await addJournalRows(ledgerOf(), ENTRIES);
    await ledgerOf().journal.put({ id: 'x', at: NOW + 1 } as never);
    const expected = { unreadable: 1, all: 5 };
    expect(await find({}, 2)).toMatchObject({ ...expected, entries: ['a'] });
    expect(await find({ how: 'noted' })).toMatchObject({
      ...expected,
      entries: ['b'],
      matching: 1,
    });
  });

  it.each([
    ['a second apart', (n: number) => n],
    ['of one moment', () => 0],
    ['thousands of a moment', (n: number) => Math.floor(n / 2100)],
  ])('is right over many rows: %s', async (_, secondsAgo) => {
    const many = Array.from({ length: 4500 }, (_, n) =>
      journalEntry(`n${String(9999 - n)}`, {
        at: NOW - secondsAgo(n) * 1000,
        thread: keyOf(n % 700),
        name: n % 3 ? 'Eva' : 'Noa',
      }),
    );
    await ledgerOf().journal.bulkPut(many);
    const found = await find({ person: 'noa' }, 2);
    expect(found.entries).toEqual(['n9999', 'n9996']);
    expect(found.matching).toBe(1500);
    const all = await find({ channel: 'messenger' }, 5000);
    expect(new Set(all.entries).size).toBe(4500);
    expect(all.matching).toBe(4500);
  });

  it('names every Page once', async () => {
    expect(await listJournalPages(ledgerOf())).toEqual([]);
    await addJournalRows(ledgerOf(), ENTRIES);
    await ledgerOf().journal.put({ id: 'x', thread: 'nonsense' } as never);
    expect(await listJournalPages(ledgerOf())).toEqual([
      '100200300401234',
      OTHER,
    ]);
  });
});
