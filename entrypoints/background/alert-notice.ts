import { browser } from 'wxt/browser';
import type { OpenThread } from '../../utils/core/open-thread.ts';
import { speakMoment, speakSpan } from '../../utils/i18n/speak-time.ts';
import {
  pickLanguage,
  type Translate,
  translator,
} from '../../utils/i18n/translate.ts';
import { loadSettings } from '../../utils/settings/settings.ts';
import { clearNoticesOf, openNoticedThread } from './noticed.ts';

/** The thread that closes first follows. */
export const NOTICE = 'alert/';

/** Lines that fit into a notification. */
const MOST_LINES = 4;

function speakOne({ name, endsAt }: OpenThread, now: number, t: Translate) {
  const until = speakMoment(endsAt, now, t);
  return {
    title: name
      ? t('alertNotice', { name, until })
      : t('alertNoticeNoName', { until }),
    message: t('alertNoticeLeft', { left: speakSpan(endsAt - now, t) }),
  };
}

function speakLine(
  { name, endsAt }: OpenThread,
  now: number,
  t: Translate,
): string {
  return t('alertNoticeLine', {
    name: name || t('remindNoName'),
    until: speakMoment(endsAt, now, t),
    left: speakSpan(endsAt - now, t),
  });
}

function speakAll(due: readonly OpenThread[], now: number, t: Translate) {
  const fit = due.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES;
  const lines = due.slice(0, fit).map((one) => speakLine(one, now, t));
  const more = due.length - lines.length;
  if (more) lines.push(t('alertNoticeMore', { n: more }));
  const last = Math.max(...due.map(({ endsAt }) => endsAt));
  const until = speakMoment(last, now, t);
  return {
    title: t('alertNoticeMany', { n: due.length, until }),
    message: lines.join('\n'),
  };
}

/** One notification, however many are due; a click opens the first. */
export async function tellAlerts(
  due: readonly OpenThread[],
  now: number,
): Promise<void> {
  const [first] = due;
  if (!first) return;
  const { language } = await loadSettings();
  const t = translator(pickLanguage(language, browser.i18n.getUILanguage()));
  await browser.notifications.create(NOTICE + first.thread, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...(due.length === 1 ? speakOne(first, now, t) : speakAll(due, now, t)),
  });
}

export const openAlert = (id: string): void => openNoticedThread(NOTICE, id);

export const clearAlerts = (): Promise<void> => clearNoticesOf(NOTICE);
