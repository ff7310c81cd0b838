import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIRST_WISH } from '../../../utils/core/queue-view.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import {
  loadQueueWish,
  saveQueueWish,
} from '../../../utils/settings/queue-wish.ts';

const WISH = {
  view: 'offer',
  page: '100200300401234' as PageId,
  channel: 'instagram',
  search: 'ana',
} as const;

beforeEach(() => fakeBrowser.reset());

it('remembers the list, the Page and the channel, and not whom one sought', async () => {
  await saveQueueWish(WISH);
  const stored = await fakeBrowser.storage.local.get();
  expect(JSON.stringify(stored)).not.toContain('ana');
  expect(await loadQueueWish()).toEqual({ ...WISH, search: '' });
});

it('begins with who waits, and with that where what is stored does not parse', async () => {
  expect(await loadQueueWish()).toEqual(FIRST_WISH);
  await fakeBrowser.storage.local.set({
    queueWish: { view: 'nonsense', page: 7, channel: 'messenger' },
  });
  expect(await loadQueueWish()).toEqual({
    ...FIRST_WISH,
    channel: 'messenger',
  });
});
