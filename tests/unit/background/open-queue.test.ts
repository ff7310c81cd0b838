import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openQueue } from '../../../entrypoints/background/open-queue.ts';

const openPopup = vi.fn();
const query = vi.fn();
const create = vi.fn();
const update = vi.fn();
const focus = vi.fn();
const getContexts = vi.fn();
const url = () => browser.runtime.getURL('/popup.html');

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser, { action: { openPopup } });
  Object.assign(browser.tabs, { query, create, update });
  Object.assign(browser.windows, { update: focus });
  Object.assign(browser.runtime, { getContexts });
  openPopup.mockRejectedValue(new Error('no gesture'));
  query.mockResolvedValue([]);
  getContexts.mockResolvedValue([]);
});

it('opens the popup where the browser lets it', async () => {
  openPopup.mockResolvedValue(undefined);
  await openQueue();
  expect(create).not.toHaveBeenCalled();
});

it('opens the list in a tab else', async () => {
  await openQueue();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: url() });
});

it('goes to the tab that shows it already', async () => {
  query.mockResolvedValue([{ id: 4, windowId: 2 }]);
  await openQueue();
  expect(query).toHaveBeenCalledWith({ url: url() });
  expect(update).toHaveBeenCalledExactlyOnceWith(4, { active: true });
  expect(focus).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
  expect(create).not.toHaveBeenCalled();
});

it('opens no tab beside a popup that is open', async () => {
  getContexts.mockResolvedValue([{ contextType: 'POPUP' }]);
  await openQueue();
  expect(create).not.toHaveBeenCalled();
});

it('opens a tab where the browser cannot tell what is open, or has no popups', async () => {
  Object.assign(browser.runtime, { getContexts: undefined });
  Object.assign(browser, { action: {} });
  await openQueue();
  expect(create).toHaveBeenCalledOnce();
});
