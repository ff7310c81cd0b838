import { browser } from 'wxt/browser';
import { readList, readText } from '../core/parse.ts';
import { builtInNews } from '../core/policy/built-in-news.ts';
import { builtInRules } from '../core/policy/built-in-rules.ts';
import { currentNews, type News, parseNews } from '../core/policy/news.ts';
import { loadRules } from './active-rules.ts';
import { watchKey } from './watch-key.ts';

/** Where the news of an imported book are kept. */
export const NEWS_KEY = 'news';
/** The news of which a notification has told; only the background writes it. */
const NOTIFIED_KEY = 'newsNotified';
/** The news that the moderator has put away; only the popup writes it. */
const READ_KEY = 'newsRead';

/** Ids of one of the two; no book has more changes than this. */
async function loadIds(key: string): Promise<string[]> {
  const stored = await browser.storage.local.get(key);
  return readList(stored[key], (id) => readText(id, 60)).items;
}

/** What is announced or new by the book that holds; `today` as `YYYY-MM-DD`. */
export async function loadNews(today: string): Promise<News[]> {
  const { asOf } = await loadRules();
  if (asOf === builtInRules.asOf) return currentNews(builtInNews, today);
  const stored = await browser.storage.local.get(NEWS_KEY);
  return currentNews(parseNews(stored[NEWS_KEY]), today);
}

/** The news that the moderator has not put away. */
export async function loadUnread(today: string): Promise<News[]> {
  const [news, read] = await Promise.all([loadNews(today), loadIds(READ_KEY)]);
  return news.filter(({ id }) => !read.includes(id));
}

/** Puts news away; of what is news no more nothing is remembered. */
export async function markRead(
  ids: readonly string[],
  today: string,
): Promise<void> {
  const [news, read] = await Promise.all([loadNews(today), loadIds(READ_KEY)]);
  const current = news.map(({ id }) => id);
  const all = current.filter((id) => read.includes(id) || ids.includes(id));
  await browser.storage.local.set({ [READ_KEY]: all });
}

/** The news of which no notification has told yet, from now on counted as told: better none than two. */
export async function takeUntold(today: string): Promise<News[]> {
  const [news, notified, read] = await Promise.all([
    loadNews(today),
    loadIds(NOTIFIED_KEY),
    loadIds(READ_KEY),
  ]);
  const known = new Set([...notified, ...read]);
  const untold = news.filter(({ id }) => !known.has(id));
  if (untold.length)
    await browser.storage.local.set({
      [NOTIFIED_KEY]: news.map(({ id }) => id),
    });
  return untold;
}

/** Calls back when the news of another book hold, until the signal aborts; that all is erased is no news. */
export function watchNews(onChange: () => void, signal: AbortSignal): void {
  const onValue = (value: unknown) => {
    if (value) onChange();
  };
  watchKey(NEWS_KEY, onValue, signal);
}
