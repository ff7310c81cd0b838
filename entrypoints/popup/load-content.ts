import type {
  QueueContent,
  QueueCounts,
} from '../../components/queue/queue-content.ts';
import { parsePageReport } from '../../utils/core/parse-reports.ts';
import { FIRST_WISH, type QueueWish } from '../../utils/core/queue-view.ts';
import { listAccounts } from '../../utils/ledger/accounts.ts';
import { coveredSince, readCoverage } from '../../utils/ledger/coverage.ts';
import { loadQueueView } from '../../utils/ledger/queue.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { now } from '../../utils/settings/clock.ts';

/** What one list shows, of each stretch of time at most so many threads. */
export async function loadContent(
  ledger: Ledger,
  wish: QueueWish,
  limit: number,
): Promise<Omit<QueueContent, 'isWhole'>> {
  const [found, accounts, meta] = await Promise.all([
    loadQueueView(ledger, wish, now(), limit),
    listAccounts(ledger),
    ledger.meta.toArray(),
  ]);
  const coverage = readCoverage(meta);
  const report = meta.find((row) => row.id === 'report')?.report;
  return {
    wish,
    found,
    accounts,
    coverage,
    coveredSince: coveredSince(coverage),
    report: parsePageReport(report),
  };
}

/** What every list is counted from, for a Page and channel: not to be waited for before the list is shown. */
export async function loadCounts(
  ledger: Ledger,
  { page, channel }: QueueWish,
  limit: number,
): Promise<QueueCounts> {
  const load = (view: QueueWish['view']) =>
    loadQueueView(ledger, { ...FIRST_WISH, view, page, channel }, now(), limit);
  const [seen, waiting, offer, reminders] = await Promise.all([
    ledger.threads.count(),
    load('waiting'),
    load('offer'),
    load('reminders'),
  ]);
  // All who are for a person only, or close while the Page does, are among those who wait.
  const found = {
    waiting,
    'human-agent': waiting,
    away: waiting,
    offer,
    reminders,
  };
  return { seen, found };
}
