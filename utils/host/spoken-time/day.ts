import { type CalendarDay, dayOf, isRealDay } from './calendar.ts';
import { dayInDigits, gregorianYear } from './digits.ts';
import type { Said } from './said.ts';

function dayOfMonth(
  { month, numbers }: Said,
  language: string,
  now: number,
): CalendarDay | null {
  const dayText = numbers.find((text) => text.length < 3);
  const yearText = numbers.find((text) => text.length === 4);
  const isWhole = numbers.length === (yearText ? 2 : 1);
  if (month === null || !dayText || !isWhole) return null;
  const day = Number(dayText);
  const today = dayOf(now);
  // Without a year it is the last such day.
  const isAhead =
    month > today.month || (month === today.month && day > today.day);
  const year = yearText
    ? gregorianYear(yearText, language)
    : today.year - (isAhead ? 1 : 0);
  return year === null ? null : { year, month, day };
}

/** The day that a text names, as of `now`; null = none, or one that no calendar has. */
export function dayNamed(
  said: Said,
  language: string,
  now: number,
): CalendarDay | null {
  const { relative, weekday, month, digits } = said;
  if (relative !== null) return dayOf(now, relative);
  if (month === null && digits === null) {
    if (weekday === null) return null;
    const back = (new Date(now).getDay() - weekday + 7) % 7;
    return dayOf(now, -(back || 7));
  }
  const day = digits
    ? dayInDigits(digits, language)
    : dayOfMonth(said, language, now);
  if (!day || !isRealDay(day)) return null;
  const written = new Date(day.year, day.month, day.day).getDay();
  return weekday === null || weekday === written ? day : null;
}
