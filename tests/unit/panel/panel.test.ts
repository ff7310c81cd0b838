import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { InboxSession } from '../../../utils/features/inbox-session.ts';
import { Panel } from '../../../utils/features/panel.ts';

const createFrame = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/overlay/panel-frame.ts', () => ({
  createPanelFrame: createFrame,
}));
vi.mock('../../../utils/overlay/plain-sight.ts', () => ({
  watchSight: () => ({ isSeenFor: () => true }),
}));

interface Show {
  readonly nonce: string;
  readonly opened: number;
}

const THREAD = '100200300401234/messenger/1000001';
const life = new AbortController();
let shows: Show[] = [];
let isHeard = true;
let onLoad: (say: (name: string) => void) => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  shows = [];
  isHeard = true;
  createFrame.mockImplementation((_, onLoaded: typeof onLoad) => {
    onLoad = onLoaded;
    const nothing = () => {};
    return {
      panel: document.createElement('div'),
      isThere: () => true,
      setDark: nothing,
      setShown: nothing,
      place: nothing,
      focus: nothing,
      remove: nothing,
    };
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    async (message: unknown) => {
      shows.push((message as { payload: Show }).payload);
      return isHeard ? { reply: null } : undefined;
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(): void {
  const session = {
    life: { signal: life.signal, isInvalid: false },
    language: 'en',
    openThread: () => ({ key: THREAD, reading: { composer: null } }),
    draw() {},
    watch() {},
  } as unknown as InboxSession;
  new Panel(session, {}).toggle(document.createElement('button'));
}

it('a frame has another name each time that it loads, told before it is said', async () => {
  open();
  const said: string[] = [];
  const load = async () => {
    onLoad((name) => {
      expect(shows.at(-1)?.nonce).toBe(name);
      said.push(name);
    });
    await vi.runAllTimersAsync();
  };
  await load();
  await load();
  expect(new Set(said).size).toBe(2);
  // The second time nobody has opened it: the focus stays where it is.
  expect(shows.map(({ opened }) => opened)).toEqual([1, 0]);
});

it('what nobody heard is told again, until the tab has gone', async () => {
  open();
  isHeard = false;
  onLoad(() => {});
  await vi.advanceTimersByTimeAsync(350);
  expect(shows).toHaveLength(2);
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(5000);
  expect(shows).toHaveLength(2);
});
