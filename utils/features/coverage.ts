import type { Coverage } from '../core/page-report.ts';
import { UNTOLD_PAGE } from '../core/thread-key.ts';
import { MINUTE_MS } from '../core/time/duration.ts';
import type { InboxReading } from '../host/inbox-reading.ts';
import { send } from '../messaging/client.ts';
import type { InboxSession } from './inbox-session.ts';
import { SETTLED_MS } from './settled.ts';

/** How far down from the top rows were seen without a gap, and the last activity of the deepest of them. */
function unbrokenRun(seen: ReadonlyMap<number, number>) {
  let depth = 0;
  let backTo = 0;
  for (let at = seen.get(0); at !== undefined; at = seen.get(++depth))
    backTo = at;
  return { depth, backTo };
}

/** One list of one Page. */
const listOf = ({ address }: InboxReading) =>
  ({ page: address.page, folder: address.tab ?? 'all' }) as const;

/** While the top of the list stays in view, that nothing was missed is said again so often. */
const AGAIN_MS = 5 * MINUTE_MS;

/** Readings come at least once a minute; after longer more may have come than there are rows in view. */
const AWAY_MS = 2.5 * MINUTE_MS;

/** Tells the background back to when each list was seen without a gap, and as of when. */
export function startCoverage(session: InboxSession): void {
  /** Last activity of each row that was seen, by its place in the list. */
  const seen = new Map<number, number>();
  let list = '';
  let told = { depth: 0, at: 0 };
  /** When the top of the list was last in view: what came after it may have been missed. */
  let topAt = 0;
  /** When this list was turned to. */
  let since = 0;
  session.addView((reading) => {
    if (!reading || reading.address.page === UNTOLD_PAGE) return;
    const { page, folder } = listOf(reading);
    if (list !== `${page}/${folder}`) {
      list = `${page}/${folder}`;
      seen.clear();
      told = { depth: 0, at: 0 };
      topAt = 0;
      since = reading.at;
    }
    // For a moment the rows of the list before still stand there.
    if (reading.at - since < SETTLED_MS) return;
    const isTop = reading.rows.some(({ index }) => index === 0);
    // What came meanwhile has moved the rows down: where the two runs meet, the ledger joins them.
    if (isTop && reading.at - topAt > AWAY_MS) {
      seen.clear();
      told = { depth: 0, at: 0 };
    }
    for (const { index, observation, key } of reading.rows) {
      if (index === null || !observation || !key) continue;
      seen.set(index, observation.latest);
      if (index === 0) topAt = reading.at;
    }
    const { depth, backTo } = unbrokenRun(seen);
    if (!depth || (depth <= told.depth && topAt - told.at < AGAIN_MS)) return;
    const before = told;
    told = { depth: Math.max(depth, told.depth), at: topAt };
    const coverage: Coverage = { page, folder, backTo, at: topAt };
    void send('coverage:report', coverage).then((reply) => {
      if (reply === 'gone') told = before;
    });
  });
}
