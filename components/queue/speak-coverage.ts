import type { Coverage, Folder } from '../../utils/core/page-report.ts';
import { CHANNELS } from '../../utils/core/thread-key.ts';
import { DAY_MS } from '../../utils/core/time/duration.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { labelPage } from '../ui/page-label.ts';
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

/** How much this browser has seen, and back to when where that can be said of all Pages (epoch ms; null = it cannot). */
export function speakCoverage(
  seen: number,
  coveredSince: number | null,
  now: number,
  t: Translate,
): string {
  if (coveredSince === null) return speakCount('popupSeen', seen, t);
  const since = speakSince(coveredSince, now, t);
  return speakCount('popupSeenSince', seen, t, { since });
}

const FOLDER_NAME: Readonly<Record<Folder, MessageKey>> = {
  ...CHANNEL_NAME,
  comment: 'folderComments',
  all: 'folderAll',
};

const FOLDERS: readonly Folder[] = ['all', ...CHANNELS];

/** The same of each list, a line each: Page by Page, of each the whole inbox first. */
export function speakCoverageLines(
  coverage: readonly Coverage[],
  now: number,
  pageNames: Readonly<Record<string, string>>,
  t: Translate,
): string[] {
  const order = new Intl.Collator(t.language);
  return coverage
    .map(({ page, folder, backTo }) => ({
      page: labelPage(page, pageNames, t),
      folder,
      since: speakSince(backTo, now, t),
    }))
    .sort(
      (a, b) =>
        order.compare(a.page, b.page) ||
        FOLDERS.indexOf(a.folder) - FOLDERS.indexOf(b.folder),
    )
    .map(({ page, folder, since }) =>
      t('coverageLine', { page, folder: t(FOLDER_NAME[folder]), since }),
    );
}
