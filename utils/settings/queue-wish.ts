import { browser } from 'wxt/browser';
import {
  FIRST_WISH,
  parseQueueWish,
  type QueueWish,
} from '../core/queue-view.ts';

const KEY = 'queueWish';

/** What was looked at last; what was sought then is not kept. */
export async function loadQueueWish(): Promise<QueueWish> {
  const stored = await browser.storage.local.get(KEY);
  return { ...parseQueueWish(stored[KEY]), search: FIRST_WISH.search };
}

/** Remembers the list, the Page and the channel, where any of them is another than before. */
export async function saveQueueWish(
  { view, page, channel }: QueueWish,
  before: QueueWish,
): Promise<void> {
  if (
    view === before.view &&
    page === before.page &&
    channel === before.channel
  )
    return;
  await browser.storage.local.set({ [KEY]: { view, page, channel } });
}
