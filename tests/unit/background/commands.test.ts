import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepCommands } from '../../../entrypoints/background/commands.ts';
import { openQueue } from '../../../entrypoints/background/open-queue.ts';
import { putClosing } from '../../../entrypoints/background/strip.ts';
import { pushCommand } from '../../../utils/messaging/push.ts';

vi.mock('../../../utils/messaging/push.ts');
vi.mock('../../../entrypoints/background/open-queue.ts');
vi.mock('../../../entrypoints/background/strip.ts');

const INBOX = 'https://business.facebook.com/latest/inbox/all?asset_id=1';
const MESSAGES = 'https://www.facebook.com/messages/t/1';
let press: (name: string, tab?: object) => void;
const settle = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  fakeBrowser.reset();
  const addListener = (listener: typeof press) => {
    press = listener;
  };
  Object.assign(browser, { commands: { onCommand: { addListener } } });
  vi.mocked(openQueue).mockResolvedValue();
  keepCommands();
});

describe('a shortcut', () => {
  it.each([INBOX, MESSAGES])(
    'is told to the inbox in front: %s',
    async (url) => {
      vi.mocked(pushCommand).mockResolvedValue(true);
      press('remind', { id: 7, url });
      await settle();
      expect(pushCommand).toHaveBeenCalledExactlyOnceWith(7, 'remind');
      expect(putClosing).not.toHaveBeenCalled();
      expect(openQueue).not.toHaveBeenCalled();
    },
  );

  it('has its script put there, and is told again', async () => {
    vi.mocked(pushCommand).mockResolvedValueOnce(false).mockResolvedValue(true);
    press('panel', { id: 7, url: INBOX });
    await settle();
    expect(putClosing).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    expect(pushCommand).toHaveBeenCalledTimes(2);
    expect(openQueue).not.toHaveBeenCalled();
  });

  it.each(['next-closing', 'remind', 'panel', 'replies'])(
    'opens the list elsewhere, in the very turn of the key: %s',
    (name) => {
      press(name, { id: 7, url: 'https://example.com/' });
      expect(openQueue).toHaveBeenCalledOnce();
      expect(pushCommand).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['the extension may not look at', { id: 7 }],
    ['there is none of', undefined],
  ])('opens the list in a tab that %s', (_, tab) => {
    press('next-closing', tab);
    expect(openQueue).toHaveBeenCalledOnce();
  });

  it.each([false, true])(
    'opens the list where no script can be had; refused: %s',
    async (isRefused) => {
      vi.mocked(pushCommand).mockResolvedValue(false);
      if (isRefused)
        vi.mocked(putClosing).mockRejectedValue(new Error('error page'));
      press('next-closing', { id: 7, url: INBOX });
      await settle();
      expect(openQueue).toHaveBeenCalledOnce();
    },
  );

  it('that is none of ours does nothing', async () => {
    press('other', { id: 7, url: INBOX });
    await settle();
    expect(openQueue).not.toHaveBeenCalled();
    expect(pushCommand).not.toHaveBeenCalled();
  });
});
