import type { PageReport } from '../core/page-report.ts';
import { isFilled, MISSING_AFTER_MS, readHealth } from '../host/health.ts';
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
  let told = '';
  const tell = (report: PageReport) => {
    const { at: _, ...lasting } = report;
    const text = JSON.stringify(lasting);
    if (text === told) return;
    told = text;
    void send('page:report', report);
  };
  const look = (reading: InboxReading) => {
    if (!reading.rows.length) return;
    const { rows, times } = readHealth(reading);
    tell({
      state: rows === 'ok' && times === 'ok' ? 'understood' : 'partly',
      page: reading.address.page,
      unreadTimes: reading.rows.filter((row) => !row.observation).length,
      withoutId: reading.rows.filter((row) => row.observation && !row.key)
        .length,
      at: now(),
    });
  };
  session.addView(look);
  // A list that loads is no fault, nor is an empty one: only a filled page without a single row is.
  const timer = setInterval(() => {
    const { reading } = session;
    if (
      !reading ||
      reading.rows.length ||
      document.hidden ||
      !isFilled(document)
    )
      return;
    const page = reading.address.page;
    tell({
      state: 'unknown-layout',
      page,
      unreadTimes: 0,
      withoutId: 0,
      at: now(),
    });
  }, MISSING_AFTER_MS);
  session.signal.addEventListener('abort', () => clearInterval(timer));
}

function reportCoverage(session: InboxSession): void {
  /** Rows from the top seen without a gap, by place, with their last activity. */
  const seen = new Map<number, number>();
  let told = 0;
  session.addView(({ rows, address }) => {
    for (const { index, observation, key } of rows)
      if (index !== null && observation && key)
        seen.set(index, observation.latest);
    let depth = 0;
    let backTo = 0;
    for (let at = seen.get(0); at !== undefined; at = seen.get(++depth))
      backTo = at;
    if (depth <= told) return;
    told = depth;
    void send('coverage:report', { page: address.page, backTo, at: now() });
  });
}
