import type { Coverage, PageReport } from '../core/page-report.ts';
import { parsePageReport } from '../core/parse-reports.ts';
import { DAY_MS } from '../core/time/duration.ts';
import type { Sighting } from '../core/window/observation.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import { coveredSince, readCoverage } from './coverage.ts';
import type { Ledger, ThreadRow } from './schema.ts';

/** How many rows are read at most, of each span of time. */
export interface QueueLimits {
  /** Opened within 24 h, and within seven days: the oldest, which close soonest. */
  readonly current: number;
  /** Opened before, or nobody knows when: the newest. */
  readonly over: number;
}

export const QUEUE_LIMITS: QueueLimits = { current: 200, over: 50 };

export interface Queue {
  /** Threads whose customer acted last, within seven days; of each span the oldest first. */
  readonly current: readonly Sighting[];
  /** The same, older or of unknown age; newest first. */
  readonly over: readonly Sighting[];
  /** Rows of `current` that are stored in a form that cannot be read. */
  readonly unreadable: number;
  /** Of each list of each Page. */
  readonly coverage: readonly Coverage[];
  /** Back to when the whole inbox of every Page was seen, epoch ms; null = that cannot be said. */
  readonly coveredSince: number | null;
  readonly report: PageReport | null;
}

export interface QueueCounts {
  /** Threads seen, whoever acted last. */
  readonly seen: number;
  /** All threads that `Queue.current` takes the oldest of. */
  readonly current: number;
}

const between = (ledger: Ledger, from: number, until: number) =>
  ledger.threads
    .where('[waiting+openedAt]')
    .between([1, from], [1, until], true, false);

const parseRows = (rows: readonly ThreadRow[]): Sighting[] =>
  rows.flatMap((row) => parseSighting(row) ?? []);

/**
 * What the popup lists at `now`, read in one go: key ranges with limits, so that it costs the same with a
 * hundred thousand threads stored as with a few hundred.
 */
export function loadQueue(
  ledger: Ledger,
  now: number,
  limits: QueueLimits = QUEUE_LIMITS,
): Promise<Queue> {
  const dayAgo = now - DAY_MS;
  const weekAgo = now - 7 * DAY_MS;
  const { current: most } = limits;
  return ledger.transaction('r', ledger.threads, ledger.meta, async () => {
    const [today, week, over, meta] = await Promise.all([
      between(ledger, dayAgo, Number.POSITIVE_INFINITY).limit(most).toArray(),
      between(ledger, weekAgo, dayAgo).limit(most).toArray(),
      between(ledger, 0, weekAgo).reverse().limit(limits.over).toArray(),
      ledger.meta.toArray(),
    ]);
    const rows = [...today, ...week];
    const current = parseRows(rows);
    const coverage = readCoverage(meta);
    const report = meta.find((row) => row.id === 'report')?.report;
    return {
      current,
      over: parseRows(over),
      unreadable: rows.length - current.length,
      coverage,
      coveredSince: coveredSince(coverage),
      report: parsePageReport(report),
    };
  });
}

/** Counting walks the whole index: not to be waited for before the list is shown. */
export async function countQueue(
  ledger: Ledger,
  now: number,
): Promise<QueueCounts> {
  const weekAgo = now - 7 * DAY_MS;
  const [seen, current] = await Promise.all([
    ledger.threads.count(),
    between(ledger, weekAgo, Number.POSITIVE_INFINITY).count(),
  ]);
  return { seen, current };
}
