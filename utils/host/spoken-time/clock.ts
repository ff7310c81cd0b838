import { MINUTE_MS } from '../../core/time/duration.ts';
import type { TimeRange } from '../../core/time/range.ts';
import { dayOf, minuteOf, type WallClock } from './calendar.ts';

/** A clock a little behind Facebook's is normal; a time further ahead than this was misread. */
export const AHEAD_MS = 10 * MINUTE_MS;

/** The hours (0–23) of each part of the day, by its normalised name: "am", "p.m.", "晚上". */
export type DayParts = ReadonlyMap<string, readonly number[]>;

/** Twelve hours from `first` on. */
export const halfDay = (first: number) =>
  Array.from({ length: 12 }, (_, i) => first + i);

/** The pattern of a clock, the part of the day before or after it; `between` is what parts hour and minute. */
export const clockPattern = (
  between: string,
  parts: readonly string[],
  edge: string,
) => {
  const part = `(${parts.join('|')})`;
  return `(?:${part} ?)?(\\d{1,2})(?:${between})(\\d\\d)(?![\\d.:])(?: ?${part}${edge})?`;
};

/** The wall clock in four groups of `clockPattern`: part, hour, minute, part; null = no clock shows it. */
export function readClock(
  [before, hourText, minuteText, after]: readonly (string | undefined)[],
  parts: DayParts,
): WallClock | null {
  const part = before ?? after;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (hour > 23 || minute > 59 || (before && after)) return null;
  if (!part) return { hour, minute };
  if (hour < 1 || hour > 12) return null;
  const either = [hour % 12, (hour % 12) + 12];
  const [found, other] = either.filter((h) => parts.get(part)?.includes(h));
  return found === undefined || other !== undefined
    ? null
    : { hour: found, minute };
}

/** A bare clock is today's, or yesterday's where today's is still to come. */
export function bareClock(clock: WallClock, now: number): TimeRange | null {
  const today = minuteOf(dayOf(now), clock);
  if (today && today.earliest <= now) return today;
  const before = minuteOf(dayOf(now, -1), clock);
  // A minute or so ahead it is more likely a clock that runs a little behind: both days are left open.
  const isNear = today && before && today.earliest <= now + AHEAD_MS;
  return isNear ? { earliest: before.earliest, latest: today.latest } : before;
}
