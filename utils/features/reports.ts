import type { PageReport } from '../core/page-report.ts';
import { isFilled, MISSING_AFTER_MS } from '../host/health.ts';
import type { InboxReading } from '../host/inbox-reading.ts';
import { send } from '../messaging/client.ts';
import { now } from '../settings/clock.ts';
import type { InboxSession } from './inbox-session.ts';

/** Tells the background whether the page is understood, and back to when its list was seen without a gap. */
export function startReports(session: InboxSession): void {
  reportPage(session);
  reportCoverage(session);
}

function reportPage(session: InboxSession): void {
  let last = '';
  const report = async (page: PageReport) => {
    const { at: _, ...lasting } = page;
    const text = JSON.stringify(lasting);
    if (text === last) return;
    last = text;
    // Not taken: the next reading tries again.
    if ((await send('page:report', page)) === 'gone') last = '';
  };
  session.addView((reading) => {
    if (reading?.rows.length) void report(reportOn(reading));
  });
  // A list that loads is no fault, nor is an empty one: only a filled page without a single row is.
  const timer = setInterval(() => {
    const { reading } = session;
    if (!reading || reading.rows.length || document.hidden) return;
    if (!isFilled(document)) return;
    const { page } = reading.address;
    const counts = { unreadTimes: 0, withoutId: 0, at: now() };
    void report({ state: 'unknown-layout', page, ...counts });
  }, MISSING_AFTER_MS);
  session.life.signal.addEventListener('abort', () => clearInterval(timer));
}

function reportOn(reading: InboxReading): PageReport {
  const unreadTimes = reading.rows.filter((row) => !row.observation).length;
  const withoutId = reading.rows.filter(
    (row) => row.observation && !row.key,
  ).length;
  const state = unreadTimes || withoutId ? 'partly' : 'understood';
  return {
    state,
    page: reading.address.page,
    unreadTimes,
    withoutId,
    at: now(),
  };
}

/** How far down from the top rows were seen without a gap, and the last activity of the deepest of them. */
function unbrokenRun(seen: ReadonlyMap<number, number>) {
  let depth = 0;
  let backTo = 0;
  for (let at = seen.get(0); at !== undefined; at = seen.get(++depth))
    backTo = at;
  return { depth, backTo };
}

function reportCoverage(session: InboxSession): void {
  /** Last activity of each row that was seen, by its place in the list. */
  const seen = new Map<number, number>();
  let page: string | null = null;
  let told = 0;
  session.addView((reading) => {
    // Only the list of all channels says something about all threads of a Page.
    if (!reading || reading.address.tab !== null) return;
    const { rows, address } = reading;
    if (page !== address.page) {
      page = address.page;
      seen.clear();
      told = 0;
    }
    for (const { index, observation, key } of rows)
      if (index !== null && observation && key)
        seen.set(index, observation.latest);
    const { depth, backTo } = unbrokenRun(seen);
    if (depth <= told) return;
    const before = told;
    told = depth;
    const coverage = { page: address.page, backTo, at: now() };
    void send('coverage:report', coverage).then((reply) => {
      if (reply === 'gone') told = before;
    });
  });
}
