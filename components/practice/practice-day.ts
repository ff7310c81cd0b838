import { localDayOf, parseDay } from '../../utils/core/time/day.ts';
import { DAY_MS, HOUR_MS } from '../../utils/core/time/duration.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { FIRST_DAY } from '../ui/day-field.tsx';

/** Days on which the rules were clearly different, with the word that says why. */
export const QUICK_DAYS: readonly (readonly [day: string, key: MessageKey])[] =
  [
    ['2017-01-16', 'practiceDay2017'],
    ['2018-10-01', 'practiceDay2018'],
    ['2019-10-01', 'practiceDay2019'],
    ['2021-07-01', 'practiceDay2021'],
    ['2025-06-02', 'practiceDay2025'],
  ];

/**
 * The present time of day (of `realNow`, epoch ms) on a day, `YYYY-MM-DD`. Rules change at 00:00 UTC, so a night hour
 * that is another UTC day is moved into this one; of today it is the moment itself.
 */
export function momentOn(day: string, realNow: number): number {
  if (day === localDayOf(realNow)) return realNow;
  const start = Date.parse(day);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const moment = new Date(realNow).setFullYear(year, month - 1, date);
  // An hour is left of the day, so that its rules hold for a while.
  return Math.min(Math.max(moment, start), start + DAY_MS - HOUR_MS);
}

/** The day that an address asks for (`?day=2018-06-01`), or today. */
export function dayAsked(search: string, today: string): string {
  const day = parseDay(new URLSearchParams(search).get('day'));
  return day && day >= FIRST_DAY && day <= today ? day : today;
}
