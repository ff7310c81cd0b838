import type { QueueState } from '../../../components/queue/queue-content.ts';
import type { Healths, PageReport } from '../../../utils/core/page-report.ts';
import type { QueueRows, QueueThread } from '../../../utils/core/queue-rows.ts';
import { FIRST_WISH, type QueueWish } from '../../../utils/core/queue-view.ts';
import type { PageId, ThreadKey } from '../../../utils/core/thread-key.ts';
import type { Sighting } from '../../../utils/core/window/observation.ts';
import { parseSighting } from '../../../utils/core/window/parse-observation.ts';

export const NOW = Date.parse('2026-11-22T12:00:30Z');
export const HOUR = 3_600_000;
export const PAGE = '100200300401234' as PageId;

let count = 0;

interface SightingOptions {
  readonly channel?: string;
  readonly by?: 'customer' | 'page';
  readonly key?: string;
}

/** A thread whose last action was so many hours ago; `null` = nobody knows when. */
export function sighting(
  name: string,
  hoursAgo: number | null,
  { channel = 'messenger', by = 'customer', key }: SightingOptions = {},
): Sighting {
  const at = NOW - (hoursAgo ?? 0) * HOUR;
  count += 1;
  const parsed = parseSighting({
    key: key ?? `${PAGE}/${channel}/${1_000_000 + count}`,
    name,
    observations: [
      {
        by,
        kind: 'message',
        earliest: hoursAgo === null ? null : at,
        latest: at,
        isLast: true,
        source: 'page-model',
        layout: 'a',
        reader: 1,
        observedAt: NOW,
      },
    ],
  });
  if (!parsed) throw new Error('The test made a sighting that does not parse.');
  return parsed;
}

const WELL: Healths = {
  rows: 'ok',
  transcript: 'ok',
  composer: 'ok',
  send: 'ok',
};

/** A page that is understood, but for what is given. */
export const report = (
  more: Partial<Omit<PageReport, 'health'>> = {},
  health: Partial<Healths> = {},
): PageReport => ({
  page: PAGE,
  health: { ...WELL, ...health },
  unreadTimes: 0,
  withoutId: 0,
  torn: 0,
  at: NOW - HOUR,
  ...more,
});

type Ready = Extract<QueueState, { status: 'ready' }>;

/** A thread as the popup lists it. */
export const queued = (
  seen: Sighting,
  more: Partial<Omit<QueueThread, keyof Sighting>> = {},
): QueueThread => ({
  ...seen,
  labels: [],
  reminder: null,
  isHidden: false,
  ...more,
});

export const found = (
  list: readonly (Sighting | QueueThread)[],
  isCut = false,
): QueueRows => ({
  rows: list.map((one) => ('labels' in one ? one : queued(one))),
  unreadable: 0,
  isCut,
});

/** One list of the popup, of one Page and channel. */
export function ready(
  list: readonly (Sighting | QueueThread)[],
  {
    wish = {},
    content = {},
    counts,
  }: {
    readonly wish?: Partial<QueueWish>;
    readonly content?: Partial<Ready['content']>;
    readonly counts?: Ready['counts'];
  } = {},
): Ready {
  const rows = found(list);
  return {
    status: 'ready',
    content: {
      wish: { ...FIRST_WISH, ...wish },
      found: rows,
      isWhole: true,
      accounts: [{ page: PAGE, channel: 'messenger' }],
      coverage: [],
      coveredSince: null,
      report: report(),
      ...content,
    },
    counts:
      counts === undefined
        ? { seen: list.length, found: { waiting: rows } }
        : counts,
  };
}

export const keyOf = (text: string) => text as ThreadKey;
