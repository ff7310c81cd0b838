import {
  CAPABILITIES,
  type Capability,
  type Health,
  type Healths,
  type PageReport,
} from '../core/page-report.ts';
import {
  DEGRADED_AFTER_MS,
  isFilled,
  MISSING_AFTER_MS,
  readHealth,
} from '../host/health.ts';
import type { InboxReading } from '../host/inbox-reading.ts';
import { send } from '../messaging/client.ts';
import type { InboxSession } from './inbox-session.ts';
import { REPORT_SLOT, type ReportSlot } from './report-slot.ts';

/** How long a state must hold before it is said; what works is said at once. */
const HOLDS_MS: Readonly<Record<Health, number>> = {
  ok: 0,
  none: 0,
  degraded: DEGRADED_AFTER_MS,
  missing: MISSING_AFTER_MS,
};

const UNSEEN: Healths = {
  rows: 'none',
  transcript: 'none',
  composer: 'none',
  send: 'none',
};

/** What is understood of the page, each capability once its state has held for a while. */
export class HealthWatch {
  #settled: Healths = UNSEEN;
  readonly #since = new Map<Capability, { health: Health; at: number }>();

  get settled(): Healths {
    return this.#settled;
  }

  /** Takes in what is seen now (`at` in ms of any steady clock); true = something is still to settle. */
  take(seen: Healths, at: number): boolean {
    let isPending = false;
    for (const name of CAPABILITIES) {
      const health = seen[name];
      const before = this.#since.get(name);
      const since = before?.health === health ? before.at : at;
      this.#since.set(name, { health, at: since });
      if (at - since >= HOLDS_MS[health])
        this.#settled = { ...this.#settled, [name]: health };
      else isPending = true;
    }
    return isPending;
  }

  /** What was about to settle begins anew: nobody was looking, or the page is loading. */
  restart(): void {
    this.#since.clear();
  }
}

/** Counting rows anew is not for every change of the page. */
const LOOK_MS = 500;

/** Tells the background, and whoever asks, how much of the page is understood. */
export function startReports(session: InboxSession): HealthWatch {
  const watch = new HealthWatch();
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = async (page: PageReport) => {
    const { at: _, ...lasting } = page;
    const text = JSON.stringify(lasting);
    if (text === last) return;
    last = text;
    session.draw();
    // Not taken: the next look tries again.
    if ((await send('page:report', page)) === 'gone') last = '';
  };
  const lookSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, LOOK_MS);
  };
  const look = () => {
    const { reading } = session;
    if (!reading || document.hidden) return watch.restart();
    // A skeleton may never fill, and changes nothing meanwhile: nobody else would look again.
    const isLoading = !reading.rows.length && !isFilled(document);
    if (isLoading) watch.restart();
    else if (!watch.take(readHealth(document, reading), performance.now()))
      return void report(reportOn(reading, watch.settled, session.now()));
    lookSoon();
  };
  session.addView(lookSoon);
  const tell: ReportSlot = () => {
    const { reading } = session;
    if (!reading) return null;
    const { layout, language } = reading;
    return {
      layout,
      language,
      report: reportOn(reading, watch.settled, session.now()),
    };
  };
  Object.assign(globalThis, { [REPORT_SLOT]: tell });
  session.life.signal.addEventListener('abort', () => clearTimeout(timer));
  return watch;
}

function reportOn(
  { address, rows, thread }: InboxReading,
  health: Healths,
  at: number,
): PageReport {
  const count = (isCounted: (row: InboxReading['rows'][number]) => boolean) =>
    rows.filter(isCounted).length;
  return {
    page: address.page,
    health,
    unreadTimes: count((row) => !row.observation),
    withoutId: count((row) => row.observation !== null && !row.key),
    torn: count((row) => row.isTorn) + (thread?.torn ?? 0),
    at,
  };
}
