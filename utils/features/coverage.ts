import type { Coverage } from '../core/page-report.ts';
import { UNTOLD_PAGE } from '../core/thread-key.ts';
import type { InboxReading } from '../host/inbox-reading.ts';
import { send } from '../messaging/client.ts';
import { now } from '../settings/clock.ts';
import type { InboxSession } from './inbox-session.ts';

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

/** Tells the background back to when each list was seen without a gap. */
export function startCoverage(session: InboxSession): void {
  /** Last activity of each row that was seen, by its place in the list. */
  const seen = new Map<number, number>();
  let list = '';
  let told = 0;
  session.addView((reading) => {
    if (!reading || reading.address.page === UNTOLD_PAGE) return;
    const { page, folder } = listOf(reading);
    if (list !== `${page}/${folder}`) {
      list = `${page}/${folder}`;
      seen.clear();
      told = 0;
    }
    for (const { index, observation, key } of reading.rows)
      if (index !== null && observation && key)
        seen.set(index, observation.latest);
    const { depth, backTo } = unbrokenRun(seen);
    if (depth <= told) return;
    const before = told;
    told = depth;
    const coverage: Coverage = { page, folder, backTo, at: now() };
    void send('coverage:report', coverage).then((reply) => {
      if (reply === 'gone') told = before;
    });
  });
}
