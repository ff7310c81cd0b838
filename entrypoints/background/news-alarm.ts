import { browser } from 'wxt/browser';
import { dayOf } from '../../utils/core/policy/in-force.ts';
import { pickLanguage, translator } from '../../utils/i18n/translate.ts';
import { takeUntold, watchNews } from '../../utils/settings/active-news.ts';
import { now } from '../../utils/settings/clock.ts';
import { loadSettings } from '../../utils/settings/settings.ts';

const ALARM = 'news';
const PERIOD_MINUTES = 6 * 60;
const NOTIFICATION = 'news';

/** One notification for all that is new; the popup says the rest. */
async function tellNews(): Promise<void> {
  const untold = await takeUntold(dayOf(now()));
  const [first] = untold;
  if (!first) return;
  const { language } = await loadSettings();
  const t = translator(pickLanguage(language, browser.i18n.getUILanguage()));
  const more = untold.length - 1;
  const title = t('newsNotice', { title: first.title[t.language] });
  const means = first.means[t.language];
  await browser.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: more ? `${means} ${t('newsNoticeMore', { n: more })}` : means,
  });
}

const tell = () =>
  void tellNews().catch((error: unknown) => {
    console.error('Ventana: the news could not be told.', error);
  });

/** Tells once of each announced or new change of the rules; to be called in the worker's first turn. */
export function keepNewsTold(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) tell();
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id !== NOTIFICATION) return;
    const url = browser.runtime.getURL('/options.html#rules/changes');
    void browser.tabs.create({ url });
  });
  watchNews(tell, new AbortController().signal);
  const wake = () => {
    void browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
    tell();
  };
  browser.runtime.onInstalled.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
}
