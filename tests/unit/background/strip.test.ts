import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepStrip } from '../../../entrypoints/background/strip.ts';
import type { Closing, ClosingThread } from '../../../utils/core/closing.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import { queryHostTabs } from '../../../utils/messaging/push.ts';
import { saveBegunJump } from '../../../utils/settings/jump-begun.ts';
import { putStripAway } from '../../../utils/settings/strip-away.ts';

vi.mock('../../../utils/messaging/push.ts');

const CLOSING: Closing = {
  threads: [
    {
      thread: '100200300401234/messenger/1000001' as ThreadKey,
      name: 'María',
      endsAt: 5,
    },
  ],
  count: 1,
};
const NOTHING: Closing = { threads: [], count: 0 };
const INBOX = 'https://business.facebook.com/latest/inbox/all?asset_id=1';

const executeScript = vi.fn();
const sendMessage = vi.fn();
const load = vi.fn<() => Promise<Closing>>();
const settle = () => new Promise((done) => setTimeout(done));
const tabAt = (url: string, id = 7) => ({ id, url }) as Browser.tabs.Tab;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.scripting ?? {}, { executeScript });
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(browser.tabs, { sendMessage });
  sendMessage.mockResolvedValue(undefined);
  executeScript.mockResolvedValue([]);
  load.mockResolvedValue(CLOSING);
  vi.mocked(queryHostTabs).mockResolvedValue([tabAt(INBOX)]);
});

const files = ['/closing.js'];
const push = { push: 'closing:changed', closing: CLOSING };

describe('an inbox that tells of itself', () => {
  const from = { tabId: 7, frameId: 3 };

  it('gets the line where something closes', async () => {
    keepStrip(load).meet(from);
    await settle();
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files,
    });
  });

  it('is only told where it has it', async () => {
    sendMessage.mockResolvedValue(true);
    keepStrip(load).meet(from);
    await settle();
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, push, {
      frameId: 3,
    });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing closes', () => void load.mockResolvedValue(NOTHING)],
    ['it was put away', () => putStripAway()],
  ])('gets nothing where %s', async (_, change) => {
    await change();
    keepStrip(load).meet(from);
    await settle();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is no page of ours', async () => {
    keepStrip(load).meet(null);
    await settle();
    expect(load).not.toHaveBeenCalled();
  });
});

describe('a change', () => {
  const tell = async (closing: Closing, ...tabs: Browser.tabs.Tab[]) => {
    vi.mocked(queryHostTabs).mockResolvedValue(tabs);
    keepStrip(load).tell(closing);
    await settle();
  };

  it('is told to every tab, and the line put where it is missing', async () => {
    sendMessage.mockImplementation(async (id) => id === 8);
    await tell(CLOSING, tabAt(INBOX), tabAt(INBOX, 8));
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, allFrames: true },
      files,
    });
  });

  it.each([
    'https://business.facebook.com/latest/home',
    'https://www.facebook.com/messages/t/1',
  ])('puts the line into no other page: %s', async (url) => {
    await tell(CLOSING, tabAt(url));
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('that nothing closes any more is told, and nothing put', async () => {
    await tell(NOTHING, tabAt(INBOX));
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('reaches the others where one tab is gone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    executeScript.mockRejectedValueOnce(new Error('No tab with id'));
    await tell(CLOSING, tabAt(INBOX), tabAt(INBOX, 8));
    expect(executeScript).toHaveBeenCalledTimes(2);
  });
});

describe('a line that was put away', () => {
  const from = { tabId: 7, frameId: 3 };

  it('comes back on another day', async () => {
    await browser.storage.local.set({ stripAway: '2001-01-31' });
    keepStrip(load).meet(from);
    await settle();
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('has its script put where a jump comes to its end', async () => {
    await putStripAway();
    const [{ thread }] = CLOSING.threads as [ClosingThread];
    await saveBegunJump([thread]);
    keepStrip(load).meet(from);
    await settle();
    expect(executeScript).toHaveBeenCalledOnce();
  });
});
