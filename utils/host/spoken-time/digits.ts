import type { CalendarDay } from './calendar.ts';
import { intlTag, perLanguage, primaryLanguage } from './language.ts';
import { normalise } from './normalise.ts';

/** Facebook's first year: nothing in an inbox is older. */
const FIRST_YEAR = 2004;

/** From 2047 on two digits can be of either era. */
const LAST_YEAR = 2046;

/** A year in two digits or four, Thai ones also of the Buddhist era (543 ahead); null = no year of an inbox. */
export function gregorianYear(text: string, language: string): number | null {
  const [century, buddhist] = text.length === 2 ? [2000, 1957] : [0, -543];
  const isThai = primaryLanguage(language) === 'th';
  const year = (isThai ? [century, buddhist] : [century])
    .map((era) => Number(text) + era)
    .find((y) => y >= FIRST_YEAR && y <= LAST_YEAR);
  return year ?? null;
}

/** How a language writes a date in digits. */
interface Order {
  /** "dmy", "mdy", "ymd"; '' = the language alone does not tell. */
  readonly order: string;
  readonly separator: string;
  readonly isYearShort: boolean;
}

const orderOf = perLanguage((language): Order => {
  const tag = intlTag(language);
  if (!tag) return { order: '', separator: '', isYearShort: false };
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'short' });
  const { locale, calendar } = format.resolvedOptions();
  const day = Date.UTC(2023, 8, 15);
  const numbers = format
    .formatToParts(day)
    .filter(({ type }) => /^(?:day|month|year)$/.test(type));
  // English has every order, and Facebook's "en" does not tell which.
  const isTold = locale !== 'en';
  // The dates of other calendars are not read.
  const isCommon = /^(?:gregory|buddhist)$/.test(calendar);
  const written = normalise(format.format(day));
  return {
    order: isTold ? numbers.map(({ type }) => type[0]).join('') : '',
    separator: (isCommon && /\d([/.-])/.exec(written)?.[1]) || '',
    isYearShort: numbers.some((p) => p.type === 'year' && p.value.length === 2),
  };
});

const DATE = /^(\d{1,4})([/.-]) ?(\d{1,2})\2 ?(\d{1,4})$/;

/** The day of a date in digits, where language or numbers tell which is which. */
export function dayInDigits(
  text: string,
  language: string,
): CalendarDay | null {
  const [, a = '', separator, b = '', c = ''] = DATE.exec(text) ?? [];
  if (!separator) return null;
  const format = orderOf(language);
  const { order } = format;
  const isIso = /^\d{4}-\d\d-\d\d$/.test(text);
  if (!isIso && separator !== format.separator) return null;
  const make = (yearText: string, month: string, day: string) => {
    const year = gregorianYear(yearText, language);
    return year === null
      ? null
      : { year, month: Number(month) - 1, day: Number(day) };
  };
  const isYearFirst = a.length === 4 || (a.length === 2 && format.isYearShort);
  if (isIso || (order === 'ymd' && isYearFirst && c.length < 3))
    return make(a, b, c);
  if (order === 'ymd' || a.length > 2 || c.length % 2) return null;
  // "1/13/24" can only be read one way; "3/8/17" only where the language tells the order.
  const [isDayA, isDayB] = [Number(a) > 12, Number(b) > 12];
  const isDayFirst = isDayA === isDayB ? order === 'dmy' : isDayA;
  if (isDayA === isDayB && !order) return null;
  return isDayFirst ? make(c, b, a) : make(c, a, b);
}
