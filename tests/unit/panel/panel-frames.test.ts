import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelFrames } from '../../../entrypoints/background/panel-frames.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import type { PanelNonce } from '../../../utils/messaging/panel-port.ts';

const nonce = (digit: string) => digit.repeat(32) as PanelNonce;
const THREADS = ['1000001', '1000002'].map(
  (id) => `100200300401234/messenger/${id}` as ThreadKey,
);
const INBOX = { tabId: 7, frameId: 0 };
const show = (name = nonce('a'), thread = THREADS[0] ?? null) => ({
  nonce: name,
  thread,
  canType: true,
  isDark: false,
  opened: 1,
});
const ours = { tabId: 7, document: 'one' };

beforeEach(() => fakeBrowser.reset());

describe('the panels that inboxes have told of', () => {
  it('are shown to the first that says the name, and to nobody after it', async () => {
    const frames = new PanelFrames();
    await frames.show(INBOX, show());
    expect(await frames.take(nonce('a'), ours)).toMatchObject({
      thread: THREADS[0],
    });
    const thief = { tabId: 7, document: 'two' };
    expect(await frames.take(nonce('a'), thief)).toBeNull();
    // The worker was stopped, or the port broke.
    expect(await new PanelFrames().take(nonce('a'), thief)).toBeNull();
    expect(await new PanelFrames().take(nonce('a'), ours)).not.toBeNull();
  });

  it('are not shown by a name that nobody gave, nor in another tab', async () => {
    const frames = new PanelFrames();
    await frames.show(INBOX, show());
    expect(await frames.take(nonce('b'), ours)).toBeNull();
    const elsewhere = { tabId: 8, document: 'one' };
    expect(await frames.take(nonce('a'), elsewhere)).toBeNull();
    expect(await frames.take(nonce('a'), ours)).not.toBeNull();
  });

  it('are taken at once by one only', async () => {
    const frames = new PanelFrames();
    await frames.show(INBOX, show());
    const taken = await Promise.all(
      ['one', 'two', 'three'].map((document) =>
        frames.take(nonce('a'), { tabId: 7, document }),
      ),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('keep their holder and all threads that they have shown', async () => {
    const frames = new PanelFrames();
    await frames.show(INBOX, show());
    await frames.take(nonce('a'), ours);
    const frame = await frames.show(INBOX, show(nonce('a'), THREADS[1]));
    expect(frame).toMatchObject({ holder: 'one', shown: THREADS });
  });

  it('are gone with their tab, or when their inbox opens another', async () => {
    const frames = new PanelFrames();
    await frames.show(INBOX, show());
    await frames.show(INBOX, show(nonce('b')));
    expect(await frames.find(nonce('a'))).toBeNull();
    await frames.forgetTab(7);
    expect(await frames.find(nonce('b'))).toBeNull();
    expect(await new PanelFrames().find(nonce('b'))).toBeNull();
  });

  it('are kept where no content script reads', async () => {
    await new PanelFrames().show(INBOX, show());
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).not.toEqual({});
  });

  it('keep no thread once everything was erased, but that of an open one', async () => {
    const other = { tabId: 8, frameId: 0 };
    const frames = new PanelFrames();
    await frames.show(INBOX, show());
    await frames.show(INBOX, show(nonce('a'), THREADS[1]));
    await frames.take(nonce('a'), ours);
    await frames.show(other, show(nonce('b')));
    await frames.forgetThreads((name) => name === nonce('a'));
    const again = new PanelFrames();
    expect(await again.find(nonce('a'))).toMatchObject({
      thread: THREADS[1],
      shown: [THREADS[1]],
      holder: 'one',
    });
    expect(await again.find(nonce('b'))).toMatchObject({
      thread: null,
      shown: [],
    });
    await frames.forgetThreads(() => false);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toMatch(
      /messenger/,
    );
  });

  it('are read again after they could not be read', async () => {
    await new PanelFrames().show(INBOX, show());
    const frames = new PanelFrames();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(
      new Error('not now'),
    );
    await expect(frames.find(nonce('a'))).rejects.toThrow('not now');
    expect(await frames.find(nonce('a'))).not.toBeNull();
  });
});
