import type { Precision } from '../../utils/core/policy/book-days.ts';
import { exactnessOf } from '../../utils/core/policy/book-days.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { InForce } from '../../utils/core/policy/rule-set.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;
const SHORT_MONTH = { month: 'short', year: 'numeric' } as const;

const format = (
  day: string,
  options: Intl.DateTimeFormatOptions,
  { language }: Translate,
) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );

/** A day alone: "13 jul 2017". */
export const speakShortDay = (day: string, t: Translate): string =>
  format(day, SHORT, t);

/** The same as exact as it is known: "jul 2017", "≈ 13 jul 2017". */
export function speakInexactDay(
  day: string,
  precision: Precision,
  t: Translate,
): string {
  if (precision === 'day') return speakShortDay(day, t);
  if (precision === 'month') return format(day, SHORT_MONTH, t);
  const short = speakShortDay(day, t);
  return precision === 'about' ? `≈ ${short}` : `${short} (?)`;
}

const ON: Readonly<Record<Precision, MessageKey>> = {
  day: 'policyOnDay',
  month: 'policyOnMonth',
  about: 'policyOnAbout',
  unknown: 'policyOnUnknown',
};
const SINCE: Readonly<Record<Precision, MessageKey>> = {
  day: 'policySinceDay',
  month: 'policySinceMonth',
  about: 'policySinceAbout',
  unknown: 'policySinceUnknown',
};

const long = (day: string, precision: Precision, t: Translate) =>
  format(day, precision === 'month' ? MONTH : DAY, t);

/** When something happened: "el 4 de marzo de 2020", "en abril de 2017". */
export const speakOn = (
  day: string,
  t: Translate,
  precision: Precision = 'day',
): string => t(ON[precision], { day: long(day, precision, t) });

/** After "since" or "until": "el 4 de marzo de 2020", "abril de 2017". */
export const speakSince = (
  day: string,
  t: Translate,
  precision: Precision = 'day',
): string => t(SINCE[precision], { day: long(day, precision, t) });

type Dated = InForce & Parameters<typeof exactnessOf>[1];

/** From when to when, short: "abr 2017 – 4 mar 2020", "desde 29 ago 2019". */
export function speakStretch(
  book: RuleBook,
  item: Dated,
  t: Translate,
): string {
  const say = (end: 'from' | 'to') => {
    const day = item[end];
    return day === null
      ? null
      : speakInexactDay(day, exactnessOf(book, item, end), t);
  };
  const [from, to] = [say('from'), say('to')];
  if (from && to) return `${from} – ${to}`;
  if (from) return t('policyFrom', { day: from });
  return to ? t('policyUntil', { day: to }) : t('policyAlways');
}
