import { beforeEach, expect, it, vi } from 'vitest';
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
  await saveQueueWish(WISH, FIRST_WISH);
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

it('stores nothing for a letter of the search, and something for each of the others', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await saveQueueWish({ ...WISH, search: 'anab' }, WISH);
  expect(set).not.toHaveBeenCalled();
  const others = [{ view: 'all' }, { page: null }, { channel: null }] as const;
  for (const change of others) {
    await saveQueueWish({ ...WISH, ...change }, WISH);
    expect(await loadQueueWish()).toMatchObject(change);
  }
});
