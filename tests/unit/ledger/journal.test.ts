import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../utils/core/journal-entry.ts';
import { parseJournalEntry } from '../../../utils/core/parse-reports.ts';
import {
  eraseEverything,
  exportBackup,
  importBackup,
} from '../../../utils/ledger/backup.ts';
import {
  addJournalEntry,
  addJournalRows,
  parseJournalRow,
} from '../../../utils/ledger/journal.ts';
import type { Ledger } from '../../../utils/ledger/schema.ts';
import { journalEntry, keyOf, NOW, useLedger } from './stored-threads.ts';

const ledgerOf = useLedger();
const SECOND = 1000;

const entry = (id: string, more: object): JournalEntry =>
  parseJournalEntry(journalEntry(id, more))!;

const passed = (id: string, seconds: number, textHash = 'aa', more = {}) =>
  entry(id, { at: NOW + seconds * SECOND, textHash, ...more });

const seen = (id: string, seconds: number, textHash = 'aa', more = {}) =>
  passed(id, seconds, textHash, { how: 'seen', kind: null, ...more });

async function addAll(ledger: Ledger, entries: readonly JournalEntry[]) {
  for (const one of entries) await addJournalEntry(ledger, one);
}

const listed = async (ledger: Ledger) =>
  (await ledger.journal.toArray()).map(({ id }) => id);

describe('a message that was seen', () => {
  it.each([
    ['with the same text two minutes later', seen('s', 120), ['p']],
    ['with the same text two minutes before', seen('s', -120), ['p']],
    ['with another text 15 s later', seen('s', 15, 'bb'), ['p']],
    ['with the same text later still', seen('s', 121), ['p', 's']],
    ['with another text 16 s later', seen('s', 16, 'bb'), ['p', 's']],
    [
      'in another conversation',
      seen('s', 0, 'aa', { thread: keyOf(2) }),
      ['p', 's'],
    ],
  ])('%s', async (_, later, left) => {
    await addAll(ledgerOf(), [passed('p', 0), later]);
    expect(await listed(ledgerOf())).toEqual(left);
    await eraseEverything(ledgerOf());
    await addAll(ledgerOf(), [later, passed('p', 0)]);
    expect(await listed(ledgerOf())).toEqual(left);
  });

  it('is no other that was seen', async () => {
    await addAll(ledgerOf(), [seen('a', 0), seen('b', 1)]);
    expect(await listed(ledgerOf())).toEqual(['a', 'b']);
  });

  it('is one of two equal ones of which the other came from a phone', async () => {
    const three = [passed('p', 0), seen('s', 1), seen('phone', 40)];
    await addAll(ledgerOf(), three);
    expect(await listed(ledgerOf())).toEqual(['p', 'phone']);
    await addAll(ledgerOf(), three.toReversed());
    expect(await listed(ledgerOf())).toEqual(['p', 'phone']);
  });

  it('is the one with the same text before the one that is nearer', async () => {
    await addAll(ledgerOf(), [
      passed('p', 0),
      seen('phone', 1, 'bb'),
      seen('s', 60),
    ]);
    expect(await listed(ledgerOf())).toEqual(['p', 'phone']);
  });

  it('belongs to its own of several in a row, though the clock is off', async () => {
    await addAll(ledgerOf(), [
      ...[0, 10, 20].map((at) => passed(`p${at}`, at)),
      ...[0, 10, 20].map((at) => seen(`s${at}`, at + 9, `page-${at}`)),
    ]);
    expect(await listed(ledgerOf())).toEqual(['p0', 'p10', 'p20']);
  });
});

const arbitraryEntries = fc.array(
  fc.record({
    isSeen: fc.boolean(),
    seconds: fc.integer({ min: 0, max: 300 }),
    text: fc.constantFrom('aa', 'bb', 'cc'),
    thread: fc.integer({ min: 1, max: 2 }),
  }),
  { maxLength: 14 },
);

describe('the journal', () => {
  it('is the same in whichever order, how often and in how many parts entries come', async () => {
    const property = fc.asyncProperty(
      arbitraryEntries,
      fc.infiniteStream(fc.nat()),
      async (given, numbers) => {
        const ledger = ledgerOf();
        const entries = given.map(({ isSeen, seconds, text, thread }, place) =>
          (isSeen ? seen : passed)(`${place}`, seconds, text, {
            thread: keyOf(thread),
          }),
        );
        const rowsAfter = async (add: () => Promise<unknown>) => {
          await eraseEverything(ledger);
          await add();
          return ledger.journal.toArray();
        };
        const next = () => Number(numbers.next().value);
        const shuffled = [...entries, ...entries]
          .map((one) => ({ one, order: next() }))
          .sort((a, b) => a.order - b.order)
          .map(({ one }) => one);
        const cut = entries.length ? next() % shuffled.length : 0;
        const rows = await rowsAfter(() => addJournalRows(ledger, entries));
        expect(await rowsAfter(() => addAll(ledger, shuffled))).toEqual(rows);
        const inParts = await rowsAfter(async () => {
          await addJournalRows(ledger, shuffled.slice(cut));
          const backup = await exportBackup(ledger, NOW);
          await eraseEverything(ledger);
          await addJournalRows(ledger, shuffled.slice(0, cut));
          await importBackup(ledger, backup);
        });
        expect(inParts).toEqual(rows);
        expectPaired(
          entries,
          rows.map((row) => parseJournalRow(row)!),
        );
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('is not changed by its own backup', async () => {
    const ledger = ledgerOf();
    await addAll(ledger, [passed('p', 0), seen('s', 1), seen('phone', 40)]);
    const rows = await ledger.journal.toArray();
    const backup = await exportBackup(ledger, NOW);
    await importBackup(ledger, backup);
    expect(await ledger.journal.toArray()).toEqual(rows);
    await eraseEverything(ledger);
    await importBackup(ledger, backup);
    expect(await ledger.journal.toArray()).toEqual(rows);
  });

  it('unites with rows of before it knew how a message left, and leaves what it cannot read', async () => {
    const ledger = ledgerOf();
    const { how, isOverride, reasons, text, ...old } = passed('old', 0);
    const broken = { ...old, id: 'broken', at: 'then' };
    await ledger.journal.bulkPut([old, broken] as never);
    await addAll(ledger, [seen('s', 1), seen('other', 300)]);
    expect(await listed(ledger)).toEqual(['broken', 'old', 'other']);
    expect(await ledger.journal.get('broken')).toEqual(broken);
    expect(parseJournalRow(await ledger.journal.get('old'))).toMatchObject({
      how: 'asked',
      seenAs: { id: 's' },
    });
  });

  it('keeps the earlier of two that have one id', async () => {
    const [first, second] = [seen('s', 0), seen('s', 500, 'aa', { name: 'B' })];
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      await eraseEverything(ledgerOf());
      await addAll(ledgerOf(), order);
      expect(await ledgerOf().journal.toArray()).toEqual([first]);
    }
  });
});

/** Nothing is lost, each entry that passed stands for one at most, and none is left that one could stand for. */
function expectPaired(
  entries: readonly JournalEntry[],
  rows: readonly (JournalEntry & { seenAs?: JournalEntry })[],
) {
  const covered = rows.flatMap(({ seenAs }) => seenAs ?? []);
  expect([...rows, ...covered].map(({ id }) => id).sort()).toEqual(
    entries.map(({ id }) => id).sort(),
  );
  const free = rows.filter(({ how, seenAs }) => how !== 'seen' && !seenAs);
  const left = rows.filter(({ how }) => how === 'seen');
  const fits = (a: JournalEntry, b: JournalEntry) => {
    const apart = Math.abs(a.at - b.at);
    return (
      a.thread === b.thread &&
      (apart <= 15 * SECOND ||
        (a.textHash === b.textHash && apart <= 120 * SECOND))
    );
  };
  for (const one of free)
    expect(left.filter((other) => fits(one, other))).toEqual([]);
  for (const row of rows)
    if (row.seenAs) expect(fits(row, row.seenAs)).toBe(true);
}
