import {
  QUEUE_VIEWS,
  type QueueView,
  type QueueWish,
} from '../../utils/core/queue-view.ts';
import type { QueueCounts } from './queue-content.ts';
import { type ListedBy, rankQueue } from './rank-queue.ts';
import type { ViewCount } from './view-words.ts';

export type ViewCounts = Readonly<Partial<Record<QueueView, ViewCount>>>;

/** How many each list has at this moment, as far as it was loaded to be counted. */
export function countViews(
  { seen, found }: QueueCounts,
  { page, channel }: QueueWish,
  by: ListedBy,
): ViewCounts {
  const counted = QUEUE_VIEWS.flatMap((view) => {
    const rows = found[view];
    if (!rows) return [];
    const { items } = rankQueue(rows.rows, view, by);
    return [[view, { n: items.length, isCut: rows.isCut }] as const];
  });
  return {
    ...Object.fromEntries(counted),
    ...(!page && !channel && { all: { n: seen, isCut: false } }),
  };
}
