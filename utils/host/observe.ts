import type { TimeRange } from '../core/time/range.ts';
import { type Observation, observationId } from '../core/window/observation.ts';
import { READER_VERSION } from './reading.ts';

/** What is read of one action; the range is epoch ms. */
export type Seen = TimeRange &
  Pick<Observation, 'by' | 'kind' | 'isLast' | 'source'> &
  Partial<Pick<Observation, 'author' | 'messageId' | 'completeUntil'>>;

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
  return { ...observation, id: observationId(observation) };
}
