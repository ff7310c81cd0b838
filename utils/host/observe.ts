import type { TimeRange } from '../core/time/range.ts';
import { identified, type Observation } from '../core/window/observation.ts';
import { READER_VERSION } from './reading.ts';

/** What is read of one action; the range is epoch ms. */
export type Seen = TimeRange &
  Pick<Observation, 'by' | 'kind' | 'isLast' | 'source'> &
  Partial<Pick<Observation, 'author' | 'messageId' | 'completeUntil'>>;

/** Until when the page shows that nothing came after: by the slower clock, and not before what it shows. */
export const seenUntil = (
  { now, behindMs = 0 }: { now: number; behindMs?: number },
  latest: number,
): number => Math.max(now - behindMs, latest);

/** An observation as the ledger keeps it: with where it was read, by which reader and when (epoch ms). */
export function observe(
  seen: Seen,
  { layout, now }: { layout: string; now: number },
): Observation {
  const observation = {
    ...seen,
    layout,
    reader: READER_VERSION,
    observedAt: now,
  };
  return identified(observation);
}
