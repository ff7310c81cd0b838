import type { QueueCounts } from '../../components/queue/queue-content.ts';
import type { QueuePanelProps } from '../../components/queue/queue-panel.tsx';
import type { Account } from '../../utils/core/approvals.ts';
import type { Label } from '../../utils/core/label.ts';
import type { PageReport } from '../../utils/core/page-report.ts';
import { builtInRules } from '../../utils/core/policy/built-in-rules.ts';
import type { QueueRows, QueueThread } from '../../utils/core/queue-rows.ts';
import {
  FIRST_WISH,
  type QueueView,
  type QueueWish,
} from '../../utils/core/queue-view.ts';
import type {
  Channel,
  PageId,
  ThreadKey,
} from '../../utils/core/thread-key.ts';
import { HOUR_MS, MINUTE_MS } from '../../utils/core/time/duration.ts';
import { identified } from '../../utils/core/window/observation.ts';
import type { CustomerKind } from '../../utils/core/window/thread-event.ts';

/** A Monday, 13:40 in Madrid. */
const NOW = Date.UTC(2026, 10, 23, 12, 40);

const SHOES = '100200300401234' as PageId;
const BAGS = '200300400505678' as PageId;

interface Sketch {
  readonly page?: PageId;
  readonly channel?: Channel;
  readonly kind?: CustomerKind;
  readonly by?: 'customer' | 'page';
  /** How wide the range is, hours. */
  readonly span?: number;
  readonly labels?: readonly string[];
  /** Hours ahead. */
  readonly remindIn?: number;
  readonly isHidden?: boolean;
}

let count = 0;

/** A thread whose customer acted so many hours ago; one of the Page's is answered an hour later. */
function thread(
  name: string,
  hoursAgo: number,
  more: Sketch = {},
): QueueThread {
  const { page = SHOES, channel = 'messenger', kind = 'message' } = more;
  count += 1;
  const key = `${page}/${channel}/${1_000_000 + count}` as ThreadKey;
  const latest = NOW - hoursAgo * HOUR_MS;
  const read = { layout: 'shot', reader: 2, observedAt: NOW };
  const acted = identified({
    by: 'customer',
    kind,
    earliest: latest - (more.span ?? 0) * HOUR_MS,
    latest,
    isLast: more.by !== 'page',
    source: 'row',
    ...read,
  });
  const at = latest + Math.min(HOUR_MS, (hoursAgo * HOUR_MS) / 2);
  const answered = identified({
    by: 'page',
    kind: 'message',
    earliest: at,
    latest: at,
    isLast: true,
    source: 'row',
    ...read,
  });
  const { remindIn } = more;
  return {
    key,
    name,
    observations: more.by === 'page' ? [acted, answered] : [acted],
    labels: (more.labels ?? []) as Label[],
    isHidden: more.isHidden ?? false,
    reminder:
      remindIn === undefined
        ? null
        : {
            thread: key,
            at: NOW + remindIn * HOUR_MS,
            endsAt: NOW + (remindIn + 1) * HOUR_MS,
            setAt: NOW - HOUR_MS,
          },
  };
}

const instagram = { channel: 'instagram' } as const;

const WAITING = [
  thread('Marcos Ibáñez', 23.2, { labels: ['order'] }),
  thread('Noa Vidal', 22.1, { page: BAGS, labels: ['quote'], remindIn: 0.9 }),
  thread('Pedro Lara', 17.8, { kind: 'reaction' }),
  thread('Lucía Fernández de la Torre y Montenegro', 12, {
    ...instagram,
    kind: 'story-reply',
    span: 3,
    labels: ['presale', 'own/clienta VIP', 'booking'],
  }),
  thread('김민지', 3, { page: BAGS, kind: 'ad-message' }),
  thread('', 0.7, instagram),
  thread('Ana Belén Ruiz', 50),
  thread('Carla Soto', 96, { page: BAGS, span: 2 }),
  thread('José Luis Rodríguez', 150, { labels: ['support'] }),
];

const OFFER = [
  ...WAITING.slice(0, 6),
  thread('Elena Prats', 20, { by: 'page' }),
  thread('Hugo Marín', 9, { by: 'page', page: BAGS }),
  thread('Inés Robledo', 5, { by: 'page', ...instagram }),
];

const ALL = [
  ...OFFER,
  thread('Jorge Pardo', 30, { isHidden: true }),
  thread('Marta Gil', 400, { by: 'page' }),
];

const rows = (list: readonly QueueThread[], isCut = false): QueueRows => ({
  rows: list,
  unreadable: 0,
  isCut,
});

const REMINDED = WAITING.filter(({ reminder }) => reminder);

const OF_VIEW: Readonly<Record<QueueView, readonly QueueThread[]>> = {
  waiting: WAITING,
  'human-agent': WAITING,
  reminders: REMINDED,
  away: WAITING,
  offer: OFFER,
  all: ALL,
};

const COUNTS: QueueCounts = {
  seen: 214,
  found: {
    waiting: rows(WAITING),
    'human-agent': rows(WAITING),
    away: rows(WAITING),
    offer: rows(OFFER),
    reminders: rows(REMINDED),
  },
};

const REPORT: PageReport = {
  page: SHOES,
  health: { rows: 'ok', transcript: 'ok', composer: 'ok', send: 'ok' },
  unreadTimes: 0,
  withoutId: 0,
  torn: 0,
  at: NOW - 5 * MINUTE_MS,
};

const ACCOUNTS: readonly Account[] = [
  { page: SHOES, channel: 'messenger' },
  { page: SHOES, channel: 'instagram' },
  { page: BAGS, channel: 'messenger' },
];

type Ready = Extract<QueuePanelProps['state'], { status: 'ready' }>;

function ready(
  given: Partial<QueueWish>,
  list: readonly QueueThread[],
  more: Partial<Ready['content']> = {},
  counts: QueueCounts = COUNTS,
) {
  const wish = { ...FIRST_WISH, ...given };
  const content = {
    wish,
    found: rows(list),
    isWhole: true,
    accounts: ACCOUNTS,
    coverage: [],
    coveredSince: NOW - 4.6 * HOUR_MS,
    report: REPORT,
    ...more,
  };
  return { wish, state: { status: 'ready', content, counts } as Ready };
}

const view = (of: QueueView) => ready({ view: of }, OF_VIEW[of]);

const ONE_PAGE = { accounts: ACCOUNTS.slice(0, 1) };
const ANSWERED = [
  thread('Elena Prats', 20, { by: 'page' }),
  thread('Hugo Marín', 9, { by: 'page' }),
  thread('Inés Robledo', 5, { by: 'page' }),
];
const ALL_ANSWERED: QueueCounts = {
  seen: 38,
  found: {
    waiting: rows([]),
    'human-agent': rows([]),
    away: rows([]),
    offer: rows(ANSWERED),
    reminders: rows([]),
  },
};

const WORKDAY = [{ from: 9 * 60, to: 18 * 60 }];
const HOURS = {
  zone: 'Europe/Madrid',
  days: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, [], []],
};

export interface PopupShot extends Partial<QueuePanelProps> {
  /** Keys that are pressed once it stands. */
  readonly keys?: readonly string[];
}

const settings = {
  approvals: {},
  accountApprovals: {},
  pageNames: { [SHOES]: 'Zapatería Sol', [BAGS]: 'Bolsos Luna' },
  openingHours: { [SHOES]: HOURS },
  singleKeys: true,
};

const host = (state: QueuePanelProps['inboxHost']['state']) => ({
  inboxHost: { state, onRequest() {} },
});

/** Every state of the popup that there is a picture of. */
export const POPUP_SHOTS: Readonly<Record<string, PopupShot>> = {
  waiting: { ...view('waiting') },
  'waiting-one-page': {
    ...ready({}, WAITING.slice(0, 3), ONE_PAGE),
  },
  'waiting-row': { ...view('waiting'), keys: ['ArrowDown'] },
  'waiting-remind': { ...view('waiting'), keys: ['j', 'j', 'r'] },
  'waiting-hidden': { ...view('waiting'), keys: ['j', 'h'] },
  'human-agent': { ...view('human-agent') },
  reminders: { ...view('reminders') },
  away: { ...view('away') },
  'away-no-hours': {
    ...view('away'),
    settings: { ...settings, openingHours: {} },
  },
  offer: { ...view('offer') },
  all: { ...view('all') },
  'none-waiting': { ...ready({}, [], ONE_PAGE, ALL_ANSWERED) },
  'none-human-agent': { ...ready({ view: 'human-agent' }, []) },
  'none-reminders': { ...ready({ view: 'reminders' }, []) },
  'none-away': { ...ready({ view: 'away' }, []) },
  'none-offer': { ...ready({ view: 'offer' }, []) },
  'none-found': { ...ready({ search: 'zzz', page: BAGS }, []) },
  start: {
    ...ready(
      {},
      [],
      { accounts: [], report: null, coveredSince: null },
      {
        seen: 0,
        found: {},
      },
    ),
  },
  loading: { state: { status: 'loading' } },
  failed: { state: { status: 'failed' } },
  'failed-filtered': {
    state: { status: 'failed' },
    wish: { ...FIRST_WISH, page: BAGS },
  },
  'not-understood': {
    ...ready({}, WAITING.slice(0, 3), {
      report: { ...REPORT, health: { ...REPORT.health, rows: 'missing' } },
    }),
  },
  'no-host': { ...ready({}, WAITING.slice(0, 3)), ...host('absent') },
  keys: { ...view('waiting'), keys: ['?'] },
};

export const REST: QueuePanelProps = {
  state: { status: 'loading' },
  wish: FIRST_WISH,
  settings,
  rules: builtInRules,
  ticker: { now: () => NOW, subscribe: () => () => {}, wakeAt() {} },
  news: { unread: [], onRead() {}, onOpenRules() {} },
  optionalHost: { state: 'unknown', onRequest() {}, onWithdraw() {} },
  ...host('held'),
  threadActions: {
    onHide: async () => true,
    onRemind: async () => null,
    onForget: async () => true,
  },
  onWish() {},
  onOpenOptions() {},
  onRetry() {},
  onCopyReport: async () => true,
};
