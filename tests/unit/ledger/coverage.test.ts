import { describe, expect, it } from 'vitest';
import type { Coverage, Folder } from '../../../utils/core/page-report.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import {
  coveredSince,
  loadCoverage,
  saveCoverage,
} from '../../../utils/ledger/coverage.ts';
import { NOW, useLedger } from './stored-threads.ts';

const ledgerOf = useLedger();

const [A, B] = ['100200300401111', '100200300402222'] as [PageId, PageId];
const seen = (page: PageId, folder: Folder, backTo: number): Coverage => ({
  page,
  folder,
  backTo,
  at: NOW,
});
const sorted = (rows: readonly Coverage[]) =>
  rows.map((row) => `${row.page}/${row.folder}/${row.backTo}`).sort();

describe('the coverage', () => {
  it.each<[string, number, number, number]>([
    // at and back to in minutes before the second run's time
    ['reaches down to where the first ended: both', 60, 200, 200],
    ['stops short of it: the second alone', 61, 200, 60],
  ])(
    'of two runs of which the second %s',
    async (_, endedAgo, back, expected) => {
      const db = ledgerOf();
      const ago = (minutes: number) => NOW - minutes * 60_000;
      const first = { ...seen(A, 'all', ago(back)), at: ago(endedAgo) };
      await saveCoverage(db, first);
      await saveCoverage(db, seen(A, 'all', ago(60)));
      expect(await loadCoverage(db)).toEqual([seen(A, 'all', ago(expected))]);
    },
  );

  it('is not made less by what an older tab says late', async () => {
    const db = ledgerOf();
    await saveCoverage(db, seen(A, 'all', 5));
    await saveCoverage(db, { ...seen(A, 'all', 9), at: NOW - 1 });
    expect(await loadCoverage(db)).toEqual([seen(A, 'all', 5)]);
  });

  it('is kept for each list of each Page, the last said of it', async () => {
    const db = ledgerOf();
    const kept = [
      seen(A, 'all', 5),
      seen(A, 'instagram', 7),
      seen(B, 'all', 9),
    ];
    await saveCoverage(db, { ...seen(A, 'all', NOW - 3), at: NOW - 5 });
    for (const row of kept) await saveCoverage(db, row);
    expect(sorted(await loadCoverage(db))).toEqual(sorted(kept));
    expect(await db.meta.count()).toBe(3);
  });

  it('of a time when lists were not told apart is of the whole inbox, until it is said anew', async () => {
    const db = ledgerOf();
    const { folder: _, ...old } = seen(A, 'all', 5);
    await db.meta.put({ id: `coverage/${A}`, coverage: old as Coverage });
    expect(await loadCoverage(db)).toEqual([seen(A, 'all', 5)]);
    await saveCoverage(db, seen(A, 'all', 8));
    expect(await loadCoverage(db)).toEqual([seen(A, 'all', 8)]);
  });

  it('passes over what is stored in a form that cannot be read', async () => {
    const db = ledgerOf();
    const hurt = { ...seen(A, 'all', 5), folder: 'spam' as Folder };
    await db.meta.put({ id: `coverage/${A}/spam`, coverage: hurt });
    await db.meta.put({ id: `coverage/${A}/all` });
    await db.meta.put({ id: 'coveragelike', coverage: seen(A, 'all', 5) });
    expect(await loadCoverage(db)).toEqual([]);
  });
});

describe('what can be said of all Pages', () => {
  it.each<[string, Coverage[], number | null]>([
    ['nothing was seen', [], null],
    ['one Page', [seen(A, 'all', 5)], 5],
    [
      'the least deep of two Pages',
      [seen(A, 'all', 5), seen(B, 'all', 9), seen(B, 'whatsapp', 1)],
      9,
    ],
    [
      'channels say nothing of the whole',
      [seen(A, 'all', 5), seen(A, 'instagram', 9)],
      5,
    ],
    ['a Page seen only by channel', [seen(A, 'messenger', 5)], null],
    [
      'one of two Pages seen only by channel',
      [seen(A, 'all', 5), seen(B, 'messenger', 1)],
      null,
    ],
  ])('%s', (_, coverage, since) => expect(coveredSince(coverage)).toBe(since));
});
