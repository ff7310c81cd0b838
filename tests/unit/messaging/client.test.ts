import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isConnected, send } from '../../../utils/messaging/client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answer = (given: () => unknown) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(given as never);

describe('sending a message', () => {
  it('gives the reply, whatever it is', async () => {
    for (const reply of [null, [], false, { ok: false, fault: 'not-json' }]) {
      const call = answer(async () => ({ reply }));
      expect(await send('everything:erase', null)).toEqual(reply);
      expect(call).toHaveBeenCalledWith({
        ventana: 'everything:erase',
        payload: null,
      });
    }
  });

  it.each([
    [
      'the call throws at once, as after an update',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    [
      'the call is rejected',
      async () => {
        throw new Error('Receiving end does not exist.');
      },
    ],
    ['the call is rejected without a reason', () => Promise.reject()],
    ['nobody handled it', async () => undefined],
    ['the answer is null', async () => null],
    ['the answer is a text', async () => 'reply'],
    ['the answer holds no reply', async () => ({ answer: 1 })],
    ['the call gives no promise', () => undefined],
  ])('is "gone" where %s', async (_, given) => {
    answer(given);
    expect(await send('threads:sight', [])).toBe('gone');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is "gone" where no answer comes in five seconds', async () => {
    answer(() => new Promise(() => {}));
    const outcome = vi.fn();
    void send('threads:sight', []).then(outcome);
    await vi.advanceTimersByTimeAsync(4999);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledWith('gone');
  });

  it('waits longer for a backup, which may be large', async () => {
    const done = Promise.withResolvers<unknown>();
    answer(() => done.promise);
    const sent = send('backup:import', '{}');
    await vi.advanceTimersByTimeAsync(300_000);
    done.resolve({ reply: { ok: false, fault: 'not-json' } });
    expect(await sent).toEqual({ ok: false, fault: 'not-json' });
  });

  it('leaves no timer behind, and a late rejection falls on nobody', async () => {
    const late = Promise.withResolvers<unknown>();
    answer(() => late.promise);
    const sent = send('threads:sight', []);
    await vi.advanceTimersByTimeAsync(5000);
    late.reject(new Error('too late'));
    expect(await sent).toBe('gone');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the connection', () => {
  it('is there while the extension is the installed one', () => {
    expect(isConnected()).toBe(true);
  });

  it.each([
    ['the browser takes the id away', () => undefined],
    [
      'reading it throws',
      () => {
        throw new Error('invalidated');
      },
    ],
  ])('is gone where %s', (_, read) => {
    const runtime = Object.getOwnPropertyDescriptor(browser, 'runtime');
    Object.defineProperty(browser, 'runtime', {
      configurable: true,
      get: () => Object.defineProperty({}, 'id', { get: read }),
    });
    try {
      expect(isConnected()).toBe(false);
    } finally {
      if (runtime) Object.defineProperty(browser, 'runtime', runtime);
    }
  });
});
