import type { ThreadKey } from '../thread-key.ts';
import type { TimeRange } from '../time/range.ts';
import type { CustomerKind, PageKind, PUT_AWAY } from './thread-event.ts';

export const SOURCES = ['page-model', 'transcript', 'row', 'live'] as const;

/** One fact read off the page. JSON-safe; kept by the ledger, about 20 a thread. */
export interface Observation extends TimeRange {
  /** Follows from the content, so that the same fact read twice is one (see `observationId`). */
  readonly id: string;
  /** Who acted; `either` = the page shows an action but not whose. */
  readonly by: 'customer' | 'page' | 'either';
  readonly kind: CustomerKind | PageKind | typeof PUT_AWAY;
  readonly author?: 'human' | 'automation';
  /** Meta's own message id, where the page shows it. */
  readonly messageId?: string;
  /** The range is that of the thread's last action of either side. */
  readonly isLast: boolean;
  /** The page showed that the customer did nothing after this action until then (epoch ms). */
  readonly completeUntil?: number;
  readonly source: (typeof SOURCES)[number];
  readonly layout: string;
  /** Version of the reader, so that what a faulty one read can be withdrawn. */
  readonly reader: number;
  /** When it was read, epoch ms. */
  readonly observedAt: number;
}

/** What the page showed of one thread in one reading. */
export interface Sighting {
  readonly key: ThreadKey;
  readonly name: string;
  readonly observations: readonly Observation[];
}

export function observationId(o: Omit<Observation, 'id'>): string {
  const { source, by, kind, messageId = '', earliest, latest, isLast } = o;
  // Two readers that read the same are two facts: withdrawing one must not take the other along.
  const { reader } = o;
  return [source, by, kind, messageId, earliest, latest, +isLast, reader].join(
    '|',
  );
}

/** An observation with the id that follows from what it says. */
export const identified = (o: Omit<Observation, 'id'>): Observation => ({
  ...o,
  id: observationId(o),
});

/** How many observations are kept for each class and end of the range. */
const KEPT = 3;
/** How many messages of a side are kept whose very time is told: the record of a thread's windows is made of them. */
export const KEPT_EXACT = 10;

/** Each reader keeps its own: what a faulty one pushed out would be missing once that is withdrawn. */
const classOf = (o: Observation) =>
  `${o.reader}/${o.by}/${o.kind}/${isExact(o) ? o.isLast : +isPinned(o)}`;
const isPinned = (o: Observation) => o.messageId !== undefined;
/** Read again it is the same but for `isLast`; one known by a range may be another each time, and push others out. */
const isExact = (o: Observation) => isPinned(o) && o.earliest === o.latest;

/** What two readings of one fact can differ in besides their times. */
const detailOf = ({ layout, author }: Observation) =>
  `${layout}|${author ?? ''}`;

/** Of two readings at one moment the order they arrive in must not show. */
const isLater = (a: Observation, b: Observation): boolean =>
  a.observedAt === b.observedAt
    ? detailOf(a) > detailOf(b)
    : a.observedAt > b.observedAt;

/** Both readings of one fact as one: seen last by the later, complete until the later. */
function mergeEqual(a: Observation, b: Observation): Observation {
  const later = isLater(b, a) ? b : a;
  const until = Math.max(a.completeUntil ?? 0, b.completeUntil ?? 0);
  return until ? { ...later, completeUntil: until } : later;
}

/**
 * The observations worth keeping of all those given. Order, duplicates and replays change nothing, and
 * `keep(keep(a) + b)` equals `keep(a + b)`: for each class the last few by each end of the range stay.
 */
export function keepObservations(
  observations: readonly Observation[],
): Observation[] {
  const byId = new Map<string, Observation>();
  for (const o of observations) {
    const known = byId.get(o.id);
    byId.set(o.id, known ? mergeEqual(known, o) : o);
  }
  const classes = Map.groupBy(byId.values(), classOf);
  const kept = new Map<string, Observation>();
  for (const members of classes.values()) {
    const most = members.some(isExact) ? KEPT_EXACT : KEPT;
    for (const o of members.sort(byLatest).slice(0, most)) kept.set(o.id, o);
    for (const end of ENDS)
      for (const o of members.sort(end).slice(0, KEPT)) kept.set(o.id, o);
  }
  return [...kept.values()].sort(byId_);
}

const byId_ = (a: Observation, b: Observation) => (a.id < b.id ? -1 : 1);
const byLatest = (a: Observation, b: Observation) =>
  b.latest - a.latest || byId_(a, b);
/** What was read at one moment is kept from the newest on, with no holes. */
const descending =
  (read: (o: Observation) => number) => (a: Observation, b: Observation) =>
    read(b) - read(a) || byLatest(a, b);

const ENDS = [
  descending((o) => o.earliest ?? 0),
  descending((o) => o.observedAt),
  descending((o) => o.completeUntil ?? 0),
];
