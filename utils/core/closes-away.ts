import {
  isOpenAt,
  nextClosing,
  nextOpening,
  type OpeningHours,
} from './time/opening-hours.ts';

/** While nobody of a Page answers, epoch ms. */
export interface Absence {
  readonly from: number;
  readonly until: number;
}

/** The absence that lasts at `now` or, where the Page is open, the next one; null = it never closes, or never opens. */
export function nextAbsence(hours: OpeningHours, now: number): Absence | null {
  const from = isOpenAt(hours, now) ? nextClosing(hours, now) : now;
  const until = from === null ? null : nextOpening(hours, from);
  return from === null || until === null ? null : { from, until };
}

/** Whether a window that ends at this moment (epoch ms) is open as the absence begins, and over as it ends. */
export const closesAway = (endsAt: number, { from, until }: Absence): boolean =>
  endsAt > from && endsAt <= until;
