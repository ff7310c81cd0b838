import { browser } from 'wxt/browser';
import { readFields, readList, readText } from '../core/parse.ts';
import { builtInNews } from '../core/policy/built-in-news.ts';
import { builtInRules } from '../core/policy/built-in-rules.ts';
import { currentNews, type News, parseNews } from '../core/policy/news.ts';
import { loadRules } from './active-rules.ts';

/** Where the news of an imported book are kept. */
export const NEWS_KEY = 'news';
/** Which news were told by a notification, and which the moderator has put away. */
const TOLD_KEY = 'toldNews';

interface Told {
  readonly notified: readonly string[];
  readonly read: readonly string[];
}

/** Ids that are remembered; more news than this there have never been at once. */
const MOST_TOLD = 200;

const readIds = (value: unknown) =>
  readList(value, (id) => readText(id, 60)).items.slice(-MOST_TOLD);

async function loadTold(): Promise<Told> {
  const stored = await browser.storage.local.get(TOLD_KEY);
  const { notified, read } = readFields(stored[TOLD_KEY]) ?? {};
  return { notified: readIds(notified), read: readIds(read) };
}

const saveTold = (told: Told) =>
  browser.storage.local.set({ [TOLD_KEY]: told });

/** What is announced or new by the book that holds; `today` as `YYYY-MM-DD`. */
export async function loadNews(today: string): Promise<News[]> {
  const { asOf } = await loadRules();
  if (asOf === builtInRules.asOf) return currentNews(builtInNews, today);
  const stored = await browser.storage.local.get(NEWS_KEY);
  return currentNews(parseNews(stored[NEWS_KEY]), today);
}

/** The news that the moderator has not put away. */
export async function loadUnread(today: string): Promise<News[]> {
  const [news, { read }] = await Promise.all([loadNews(today), loadTold()]);
  return news.filter(({ id }) => !read.includes(id));
}

/** Puts news away, in the popup of every window. */
export async function markRead(ids: readonly string[]): Promise<void> {
  const told = await loadTold();
  await saveTold({ ...told, read: [...new Set([...told.read, ...ids])] });
}

/** The news of which no notification has told yet, from now on counted as told: better none than two. */
export async function takeUntold(today: string): Promise<News[]> {
  const [news, told] = await Promise.all([loadNews(today), loadTold()]);
  const known = new Set([...told.notified, ...told.read]);
  const untold = news.filter(({ id }) => !known.has(id));
  const ids = untold.map(({ id }) => id);
  if (ids.length)
    await saveTold({ ...told, notified: [...told.notified, ...ids] });
  return untold;
}

/** Calls back when other news may hold or have been put away, until the signal aborts. */
export function watchNews(onChange: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (NEWS_KEY in changes || TOLD_KEY in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () =>
    browser.storage.local.onChanged.removeListener(onChanged),
  );
}
