import type { Coverage } from '../core/page-report.ts';
import { readFields } from '../core/parse.ts';
import { parseCoverage } from '../core/parse-reports.ts';
import type { Ledger } from './schema.ts';

/** What was seen of each list, off rows of `Ledger.meta`; other rows, and what does not parse, are passed over. */
export const readCoverage = (rows: readonly unknown[]): Coverage[] =>
  rows.flatMap((row) => parseCoverage(readFields(row)?.coverage) ?? []);

/** Two runs are one where the later reaches down to what was the top when the earlier ended. */
const joined = (later: Coverage, earlier: Coverage | undefined): Coverage =>
  earlier && later.backTo <= earlier.at && earlier.backTo < later.backTo
    ? { ...later, backTo: earlier.backTo }
    : later;

/** Keeps what was seen of one of a Page's lists, joined with what was seen of it before if nothing lies between. */
export async function saveCoverage(
  ledger: Ledger,
  coverage: Coverage,
): Promise<void> {
  const { page, folder } = coverage;
  const id = `coverage/${page}/${folder}`;
  await ledger.transaction('rw', ledger.meta, async () => {
    // Kept before 2026-12, when a Page's lists were not told apart; drop after 2027-06.
    await ledger.meta.delete(`coverage/${page}`);
    const [known] = readCoverage([await ledger.meta.get(id)]);
    if (known && known.at > coverage.at) return;
    await ledger.meta.put({ id, coverage: joined(coverage, known) });
  });
}

/** What was seen of each list of each Page. */
export const loadCoverage = async (ledger: Ledger): Promise<Coverage[]> =>
  readCoverage(await ledger.meta.where('id').startsWith('coverage/').toArray());

/**
 * Back to when the whole inbox of every Page was seen, epoch ms; null = never, or of a Page only the lists of
 * single channels were.
 */
export function coveredSince(coverage: readonly Coverage[]): number | null {
  const whole = coverage.filter(({ folder }) => folder === 'all');
  const pagesOf = (rows: readonly Coverage[]) =>
    new Set(rows.map(({ page }) => page)).size;
  return whole.length && pagesOf(whole) === pagesOf(coverage)
    ? Math.max(...whole.map(({ backTo }) => backTo))
    : null;
}
