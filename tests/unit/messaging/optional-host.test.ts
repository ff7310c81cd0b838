import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hasOptionalHost,
  requestOptionalHost,
  watchOptionalHost,
  withdrawOptionalHost,
} from '../../../utils/messaging/optional-host.ts';
import { pushToInboxes } from '../../../utils/messaging/push.ts';
import { usePermissions } from './permitted.ts';

const HOST = { origins: ['https://www.facebook.com/*'] };

let state: ReturnType<typeof usePermissions>;

beforeEach(() => {
  fakeBrowser.reset();
  state = usePermissions();
});

describe('facebook.com/messages', () => {
  it('is asked for at once', async () => {
    const answer = requestOptionalHost();
    // In the turn of the click: later the browser would refuse.
    expect(state.permissions.request).toHaveBeenCalledExactlyOnceWith(HOST);
    expect(await answer).toBe(true);
    expect(await hasOptionalHost()).toBe(true);
  });

  it('is withdrawn with its scripts, while they can still be reached', async () => {
    await requestOptionalHost();
    await withdrawOptionalHost();
    expect(state.calls).toEqual(['unregister', 'remove']);
    expect(state.permissions.remove).toHaveBeenCalledExactlyOnceWith(HOST);
    expect(await hasOptionalHost()).toBe(false);
  });

  it('is withdrawn even where the scripts cannot be', async () => {
    await requestOptionalHost();
    vi.spyOn(
      browser.scripting,
      'unregisterContentScripts',
    ).mockRejectedValueOnce(new Error('no'));
    await expect(withdrawOptionalHost()).rejects.toThrow('no');
    expect(await hasOptionalHost()).toBe(false);
  });

  it('is followed until nobody listens any more', async () => {
    const seen: boolean[] = [];
    const life = new AbortController();
    watchOptionalHost((isHeld) => seen.push(isHeld), life.signal);
    await requestOptionalHost();
    state.listeners[0]?.();
    await vi.waitFor(() => expect(seen).toEqual([true]));
    life.abort();
    expect(state.listeners).toEqual([]);
  });
});

describe('a push', () => {
  const asked = async () => {
    const query = vi
      .spyOn(browser.tabs, 'query')
      .mockImplementation((async () => []) as never);
    await pushToInboxes({ push: 'everything:erased' });
    return query.mock.calls[0]?.[0].url;
  };

  it('goes to the one host', async () =>
    expect(await asked()).toEqual(['https://business.facebook.com/*']));

  it('goes to the other one too, where it is permitted', async () => {
    await requestOptionalHost();
    expect(await asked()).toEqual([
      'https://business.facebook.com/*',
      'https://www.facebook.com/*',
    ]);
  });
});
