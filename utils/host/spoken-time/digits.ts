import type { CalendarDay } from './calendar.ts';
import { perLanguage, primaryLanguage } from './language.ts';
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
interface Style {
  /** "dmy", "mdy", "ymd"; '' = the language alone does not tell. */
  readonly order: string;
  readonly separator: string;
  readonly isYearShort: boolean;
}

const styleOf = perLanguage((tag): Style => {
  const format = new Intl.DateTimeFormat(tag ?? 'en', { dateStyle: 'short' });
  const { locale, calendar } = format.resolvedOptions();
  const day = Date.UTC(2023, 8, 15);
  const parts = format
    .formatToParts(day)
    .filter(({ type }) => /^[dmy]/.test(type));
  // Dates of other calendars are not read, nor where Intl knows no better.
  const isKnown = tag && /^[gb]/.test(calendar);
  const separator = /\d([/.-])/.exec(normalise(format.format(day)))?.[1];
  return {
    // English has every order, and Facebook's "en" does not tell which.
    order: locale === 'en' ? '' : parts.map(({ type }) => type[0]).join(''),
    separator: (isKnown && separator) || '',
    isYearShort: parts.some((p) => p.type === 'year' && p.value.length === 2),
  };
});

/** "1/13/24" and "5/5/25" can only be read one way, "3/8/17" only where the language tells the order. */
const onlyOrder = (a: string, b: string) =>
  Number(a) > 12 || a === b ? 'dmy' : Number(b) > 12 ? 'mdy' : '';

/** The day of a date in digits, where language or numbers tell which is which. */
export function dayInDigits(
  text: string,
  language: string,
): CalendarDay | null {
  const style = styleOf(language);
  const isIso = /^\d{4}-\d\d-\d\d$/.test(text);
  const numbers = text.split(/\D+/);
  const [a = '', b = ''] = numbers;
  const order = isIso ? 'ymd' : style.order || onlyOrder(a, b);
  const isStyled = text.replace(/[\d ]/g, '') === style.separator.repeat(2);
  const [day = '', month = '', year = ''] = [...'dmy'].map(
    (kind) => numbers[order.indexOf(kind)],
  );
  const isShortFine = order[0] !== 'y' || style.isYearShort;
  const isYear = year.length === 4 || (year.length === 2 && isShortFine);
  const isDay = day && month && day.length < 3 && month.length < 3;
  const at = gregorianYear(year, language);
  return (isIso || isStyled) && isYear && isDay && at !== null
    ? { year: at, month: Number(month) - 1, day: Number(day) }
    : null;
}
