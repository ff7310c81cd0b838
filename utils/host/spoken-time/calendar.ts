import { HOUR_MS, MINUTE_MS } from '../../core/time/duration.ts';

export interface CalendarDay {
  readonly year: number;
  /** 0–11. */
  readonly month: number;
  readonly day: number;
}

export interface WallClock {
  readonly hour: number;
  readonly minute: number;
}

/** The viewer's own calendar day of a moment (epoch ms), moved by whole days. */
export function dayOf(at: number, addDays = 0): CalendarDay {
  const date = new Date(at);
  date.setHours(12, 0, 0, 0);
  date.setDate(date.getDate() + addDays);
  return {
    year: date.getFullYear(),
    month: date.getMonth(),
    day: date.getDate(),
  };
}

interface Bounded {
  readonly earliest: number;
  readonly latest: number;
}

/** A whole day of the viewer's zone; 23 or 25 hours where the clocks change. */
export function wholeDay({ year, month, day }: CalendarDay): Bounded {
  return {
    earliest: new Date(year, month, day).getTime(),
    latest: new Date(year, month, day + 1).getTime() - 1,
  };
}

/** One minute on a day of the viewer's zone; where the clocks go back, both minutes of that name, where forward, none. */
export function minuteOf(
  { year, month, day }: CalendarDay,
  clock: WallClock,
): Bounded | null {
  const { hour, minute } = clock;
  const start = new Date(year, month, day, hour, minute);
  if (start.getHours() !== hour) return null;
  const first = start.getTime();
  const again = new Date(first + HOUR_MS);
  const isRepeated = again.getHours() === hour && again.getMinutes() === minute;
  const last = isRepeated ? again.getTime() : first;
  return { earliest: first, latest: last + MINUTE_MS - 1 };
}

/** A real day of the calendar: 31 Feb is none. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  const date = new Date(year, month, day);
  return date.getMonth() === month && date.getDate() === day;
}
