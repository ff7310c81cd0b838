import { DAY_MS, HOUR_MS } from '../core/time/duration.ts';
import { speakDatedMoment, speakMoment } from '../i18n/speak-time.ts';
import type { Translate } from '../i18n/translate.ts';

/** A length in the rules, as people say it: "24 hours", "7 days". */
export function speakHours(hours: number, t: Translate): string {
  const isDays = hours > 24 && hours % 24 === 0;
  if (isDays) return t('policyDays_other', { n: (hours * HOUR_MS) / DAY_MS });
  return t(hours === 1 ? 'policyHours_one' : 'policyHours_other', { n: hours });
}

/** When something ends: with its date, except today. */
export function speakEnd(at: number, now: number, t: Translate): string {
  const isToday =
    new Date(at).setHours(0, 0, 0, 0) === new Date(now).setHours(0, 0, 0, 0);
  return isToday ? speakMoment(at, now, t) : speakDatedMoment(at, now, t);
}
