import type { Coverage } from '../../utils/core/page-report.ts';
import { DAY_MS } from '../../utils/core/time/duration.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { speakCount } from '../ui/speak-count.ts';

const startOfDay = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** A past moment in few letters: "hoy 09:00", "lun 09:00", "12 nov", "12 nov 2025". */
function speakSince(at: number, now: number, t: Translate): string {
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(t.language, options).format(at);
  const daysAgo = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (daysAgo > 6) {
    const isThisYear =
      new Date(at).getFullYear() === new Date(now).getFullYear();
    const year = isThisYear ? {} : { year: 'numeric' as const };
    return say({ day: 'numeric', month: 'short', ...year });
  }
  const hour = t.language === 'es' ? '2-digit' : 'numeric';
  const time = say({ hour, minute: '2-digit' });
  if (daysAgo <= 0) return t('dayAtTime', { day: t('today'), time });
  if (daysAgo === 1) return t('dayAtTime', { day: t('yesterday'), time });
  return t('dayAtTime', { day: say({ weekday: 'short' }), time });
}

/** How much this browser has seen: of several Pages, back to where the least deep one reaches. */
export function speakCoverage(
  seen: number,
  coverage: readonly Coverage[],
  now: number,
  t: Translate,
): string {
  if (!coverage.length) return speakCount('popupSeen', seen, t);
  const backTo = Math.max(...coverage.map((page) => page.backTo));
  const since = speakSince(backTo, now, t);
  return speakCount('popupSeenSince', seen, t, { since });
}
