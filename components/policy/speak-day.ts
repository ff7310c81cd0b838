import type { Precision } from '../../utils/core/policy/book-days.ts';
import { exactnessOf } from '../../utils/core/policy/book-days.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { InForce } from '../../utils/core/policy/rule-set.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import {
  formatRuleDay,
  speakRuleDay,
  speakShortDay,
} from '../ui/speak-rule-day.ts';

/** A day as exact as it is known: "jul 2017", "≈ 13 jul 2017". */
export function speakInexactDay(
  day: string,
  precision: Precision,
  t: Translate,
): string {
  if (precision === 'day') return speakShortDay(day, t);
  if (precision === 'month') return formatRuleDay(day, 'shortMonth', t);
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
  precision === 'month'
    ? formatRuleDay(day, 'longMonth', t)
    : speakRuleDay(day, t);

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
