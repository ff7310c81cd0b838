import { MINUTE_MS } from '../../core/time/duration.ts';
import type { TimeRange } from '../../core/time/range.ts';
import { dayOf, minuteOf, type WallClock } from './calendar.ts';

/** A clock a little behind Facebook's is normal; a time further ahead than this was misread. */
export const AHEAD_MS = 10 * MINUTE_MS;

/** The hour (0–23) by the normalised name of a part of the day and the hour on the dial (0–11): "pm4", "晚上9". */
export type DayParts = ReadonlyMap<string, number>;

/** The pattern of a clock, the part of the day before or after it; `between` is what parts hour and minute. */
export const clockPattern = (between: string, part: string, edge: string) =>
  `(?:(${part}) ?)?(\\d{1,2})(?:${between})(\\d\\d)(?![\\d.:])(?: ?(${part})${edge})?`;

/** The wall clock in four groups of `clockPattern`: part, hour, minute, part; null = no clock shows it. */
export function readClock(
  [before, hourText, minuteText, after]: readonly (string | undefined)[],
  parts: DayParts,
): WallClock | null {
  const part = before ?? after;
  const [written, minute] = [Number(hourText), Number(minuteText)];
  const isOnDial = written > 0 && written < 13 && !(before && after);
  const inPart = isOnDial ? parts.get(`${part}${written % 12}`) : undefined;
  const hour = part ? (inPart ?? 24) : written;
  return hour < 24 && minute < 60 ? { hour, minute } : null;
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
