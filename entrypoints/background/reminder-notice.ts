import { browser } from 'wxt/browser';
import { speakMoment, speakSpan } from '../../utils/i18n/speak-time.ts';
import {
  pickLanguage,
  type Translate,
  translator,
} from '../../utils/i18n/translate.ts';
import type { DueReminder } from '../../utils/ledger/reminders.ts';
import { loadSettings } from '../../utils/settings/settings.ts';
import { clearNoticesOf, openNoticedThread } from './noticed.ts';

/** The thread follows. */
const NOTICE = 'reminder/';

/** Lines that fit into a notification. */
const MOST_LINES = 4;

const endOf = ({ endsAt }: DueReminder) => endsAt ?? Number.POSITIVE_INFINITY;

function speakDue(
  { name, endsAt }: DueReminder,
  now: number,
  t: Translate,
): string {
  const who = name || t('remindNoName');
  if (endsAt === null) return t('remindNoticeUnknown', { name: who });
  const words = { name: who, until: speakMoment(endsAt, now, t) };
  return t(endsAt <= now ? 'remindNoticeOver' : 'remindNotice', words);
}

/** What is to be done about one alone. */
function speakHint({ endsAt }: DueReminder, now: number, t: Translate): string {
  if (endsAt === null) return t('remindNoticeOpen');
  return endsAt <= now
    ? t('remindNoticeMissed')
    : t('remindNoticeLeft', { left: speakSpan(endsAt - now, t) });
}

/** One notification, however many are due; a click opens the thread that closes first. */
export async function tellReminders(
  due: readonly DueReminder[],
  now: number,
): Promise<void> {
  // What is over can wait longest.
  const rank = (d: DueReminder) => Number(endOf(d) <= now);
  const sorted = due.toSorted(
    (a, b) => rank(a) - rank(b) || endOf(a) - endOf(b),
  );
  const [first] = sorted;
  if (!first) return;
  const { language } = await loadSettings();
  const t = translator(pickLanguage(language, browser.i18n.getUILanguage()));
  const lines = sorted.map((reminder) => speakDue(reminder, now, t));
  const isOne = lines.length === 1;
  await browser.notifications.create(NOTICE + first.thread, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: isOne
      ? (lines[0] ?? '')
      : t('remindNoticeMany', { n: lines.length }),
    message: isOne
      ? speakHint(first, now, t)
      : lines.slice(0, MOST_LINES).join('\n'),
  });
}

export const openNoticed = (id: string): void => openNoticedThread(NOTICE, id);

export const clearNotices = (): Promise<void> => clearNoticesOf(NOTICE);
