import { browser } from 'wxt/browser';
import { linkToThread } from '../../utils/core/inbox-link.ts';
import { parseThreadKey } from '../../utils/core/thread-key.ts';
import { speakMoment, speakSpan } from '../../utils/i18n/speak-time.ts';
import {
  pickLanguage,
  type Translate,
  translator,
} from '../../utils/i18n/translate.ts';
import type { DueReminder } from '../../utils/ledger/reminders.ts';
import { queryHostTabs } from '../../utils/messaging/push.ts';
import { loadSettings } from '../../utils/settings/settings.ts';

/** The thread follows: a worker that was stopped knows nothing else of its notification. */
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

/** Opens the thread of a notification: in the tab that shows it, else in a new one, for another may hold a draft. */
export function openNoticed(id: string): void {
  const address = parseThreadKey(id.replace(NOTICE, ''));
  if (!id.startsWith(NOTICE) || !address) return;
  const open = async () => {
    const tabs = await queryHostTabs();
    const shown = tabs.find(
      ({ url }) =>
        url !== undefined &&
        new URL(url).searchParams.get('selected_item_id') === address.thread,
    );
    if (shown?.id === undefined)
      await browser.tabs.create({ url: linkToThread(address) });
    else {
      await browser.tabs.update(shown.id, { active: true });
      await browser.windows.update(shown.windowId, { focused: true });
    }
    await browser.notifications.clear(id);
  };
  open().catch((error: unknown) => {
    console.error('Ventana: the conversation could not be opened.', error);
  });
}

/** Takes away what still shows a name. */
export async function clearNotices(): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll()))
    if (id.startsWith(NOTICE)) await browser.notifications.clear(id);
}
