import type { Translate } from '../../utils/i18n/translate.ts';

const STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  longMonth: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
} as const;

/** Making a formatter costs more than all that it says in one view, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day of the rules (`YYYY-MM-DD`, UTC), or its month. */
export function formatRuleDay(
  day: string,
  style: keyof typeof STYLES,
  { language }: Translate,
): string {
  const id = `${language}/${style}`;
  const format =
    formatters.get(id) ??
    new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone: 'UTC' });
  formatters.set(id, format);
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** A day of the rules in full: "4 de marzo de 2020". */
export const speakRuleDay = (day: string, t: Translate): string =>
  formatRuleDay(day, 'long', t);

/** The same, short: "13 jul 2017". */
export const speakShortDay = (day: string, t: Translate): string =>
  formatRuleDay(day, 'short', t);
