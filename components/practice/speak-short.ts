import { DAY_MS } from '../../utils/core/time/duration.ts';
import type { Translate } from '../../utils/i18n/translate.ts';

const startOfDay = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** A moment as a list says it: the time, "yesterday", or the day. */
export function speakShort(at: number, now: number, t: Translate): string {
  const daysAgo = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (daysAgo === 1) return t('yesterday');
  const options = daysAgo
    ? ({ day: 'numeric', month: 'short' } as const)
    : ({ hour: 'numeric', minute: '2-digit' } as const);
  return new Intl.DateTimeFormat(t.language, options).format(at);
}
