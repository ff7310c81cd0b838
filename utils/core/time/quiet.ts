import { DAY_MS } from './duration.ts';
import {
  type DaySpan,
  isOpenAt,
  nextClosing,
  nextOpening,
  type OpeningHours,
} from './opening-hours.ts';

/** A stretch of time, half-open, epoch ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whole days of quiet have neither beginning nor end. */
const ALWAYS: Stretch = {
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
};

const WEEK = 7;

/** Every stretch of the daily quiet that a moment of `[from, until]` may lie in, the earliest first, by the clocks of a zone. */
export function quietBetween(
  quiet: DaySpan | null,
  zone: string,
  { from, to: until }: Stretch,
): Stretch[] {
  if (!quiet) return [];
  const hours: OpeningHours = {
    zone,
    days: Array.from({ length: WEEK }, () => [quiet]),
  };
  // A stretch takes a day at most, and an hour more where clocks are set back.
  const start = from - 2 * DAY_MS;
  let at = isOpenAt(hours, start) ? start : nextOpening(hours, start);
  const stretches: Stretch[] = [];
  while (at !== null && at <= until) {
    const to = nextClosing(hours, at);
    if (to === null) return [ALWAYS];
    stretches.push({ from: at, to });
    at = nextOpening(hours, to);
  }
  return stretches;
}
