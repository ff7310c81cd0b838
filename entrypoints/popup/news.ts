import { browser } from 'wxt/browser';
import { create } from 'zustand';
import type { NewsNoticeProps } from '../../components/queue/news-notice.tsx';
import { dayOf } from '../../utils/core/policy/in-force.ts';
import {
  type NewsForYou,
  readNewsForYou,
} from '../../utils/core/policy/news-for-you.ts';
import { DAY_MS } from '../../utils/core/time/duration.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { loadUnread, markRead } from '../../utils/settings/active-news.ts';
import { now } from '../../utils/settings/clock.ts';
import { loadSettings } from '../../utils/settings/settings.ts';

/** How far back a habit is looked for in the journal. */
const HABIT_DAYS = 90;

const useUnread = create<{ readonly unread: readonly NewsForYou[] }>()(() => ({
  unread: [],
}));

async function loadForYou(ledger: Ledger): Promise<NewsForYou[]> {
  const news = await loadUnread(dayOf(now()));
  // Nearly always: then the journal is not touched.
  if (!news.length) return [];
  const since = now() - HABIT_DAYS * DAY_MS;
  const [journal, settings] = await Promise.all([
    ledger.journal.where('at').above(since).toArray(),
    loadSettings(),
  ]);
  return readNewsForYou(news, journal, settings);
}

/** Reads the news once; the popup is not open for long. */
export function showNews(ledger: Ledger): void {
  loadForYou(ledger)
    .then((unread) => useUnread.setState({ unread }))
    .catch((error: unknown) => {
      console.error('Ventana: the news cannot be read.', error);
    });
}

async function putAway(ids: readonly string[]): Promise<void> {
  useUnread.setState(({ unread }) => ({
    unread: unread.filter(({ news }) => !ids.includes(news.id)),
  }));
  await markRead(ids, dayOf(now()));
}

function openRules(change: string): void {
  const url = browser.runtime.getURL(`/options.html#rules/change/${change}`);
  void browser.tabs.create({ url }).then(() => window.close());
}

/** What the notice of the popup needs. */
export const useNews = (): NewsNoticeProps => ({
  ...useUnread(),
  onRead: (ids) => void putAway(ids),
  onOpenRules: openRules,
});
