import { type CalendarDay, dayOf, isRealDay } from './calendar.ts';
import { dayInDigits, gregorianYear } from './digits.ts';
import type { Said } from './said.ts';

/** The day that a text names, as of `now`; null = none, or one that no calendar has. */
export function dayNamed(
  said: Said,
  language: string,
  now: number,
): CalendarDay | null {
  if (said.relative !== null) return dayOf(now, said.relative);
  const isWritten = said.month !== null || said.digits !== null;
  if (isWritten) {
    const day =
      said.digits === null
        ? dayOfMonth(said, language, now)
        : dayInDigits(said.digits, language);
    return day && isRealDay(day) && fitsWeekday(day, said.weekday) ? day : null;
  }
  if (said.weekday === null) return null;
  const back = (new Date(now).getDay() - said.weekday + 7) % 7;
  return dayOf(now, -(back || 7));
}

const fitsWeekday = (
  { year, month, day }: CalendarDay,
  weekday: number | null,
) => weekday === null || new Date(year, month, day).getDay() === weekday;

function dayOfMonth(
  { month, numbers }: Said,
  language: string,
  now: number,
): CalendarDay | null {
  const days = numbers.filter((text) => text.length < 3);
  const years = numbers.filter((text) => text.length === 4);
  const isWhole = days.length + years.length === numbers.length;
  if (month === null || !isWhole || days.length !== 1 || years.length > 1)
    return null;
  const day = Number(days[0]);
  const today = dayOf(now);
  // Without a year it is the last such day.
  const isAhead =
    month > today.month || (month === today.month && day > today.day);
  const year = years[0]
    ? gregorianYear(years[0], language)
    : today.year - (isAhead ? 1 : 0);
  return year === null ? null : { year, month, day };
}
