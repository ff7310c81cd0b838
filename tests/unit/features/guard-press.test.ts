import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Phase } from '../../../utils/core/window/verdict.ts';
import { startGuard } from '../../../utils/features/guard.ts';
import type {
  GuardedPage,
  GuardedSession,
} from '../../../utils/features/guarded-page.ts';
import {
  type SettlePlace,
  settleSends,
} from '../../../utils/features/settle-send.ts';

const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

let known: { phase: Phase; isLoading: boolean };
let control: HTMLElement;
let sent: number;
let life: AbortController;
/** The guard's own listeners: a test cannot make an event that is trusted. */
let listeners: Map<string, (event: Event) => void>;

const session = () =>
  ({
    life: { signal: life.signal, isInvalid: false },
    settings: { askWhen: 'outside', asLines: [], ownWords: {} },
    refresh() {},
    draw() {},
    isLoading: () => known.isLoading,
    openThread: () => ({
      key: '1/messenger/2',
      name: 'Ana',
      verdict: { phase: known.phase, allows: [], opener: null },
      reading: {},
    }),
  }) as unknown as GuardedSession;

const ask = vi.fn(async () => {});
const place = { bar: { say() {} }, t: () => String } as unknown as SettlePlace;

const page: GuardedPage = {
  findComposer: () => null,
  readDraftIn: () => ({
    composer: null,
    text: '',
    attachments: 0,
    isEmpty: true,
  }),
  readDraftAt: () => null,
  findSendControl: () => ({ control, sendsDraft: false }),
  review: () => null,
  loadSettle: async () => ({ ...settleSends(place), ask }),
};

/** A hand's event: it reaches the page only where the guard lets it. */
function hand(type: string): void {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true });
  const hold = vi.fn();
  const trusted = new Proxy(event, {
    get(target, name) {
      if (name === 'isTrusted') return true;
      if (name === 'target') return control;
      if (name === 'stopImmediatePropagation') return hold;
      if (name === 'composedPath') return () => [control];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  listeners.get(type)?.(trusted);
  if (!hold.mock.calls.length) control.dispatchEvent(event);
}

const isSettled = () => new Promise((resolve) => setTimeout(resolve, 120));

beforeEach(() => {
  sent = 0;
  listeners = new Map();
  life = new AbortController();
  control = document.body.appendChild(document.createElement('button'));
  known = { phase: 'unknown', isLoading: true };
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, listener: unknown, options: unknown) => {
      listeners.set(type, listener as (event: Event) => void);
      listen(type, listener as EventListener, options as object);
    },
  );
  startGuard({ signal: life.signal, isInvalid: false }, page).useSession(
    session(),
  );
});
afterEach(() => {
  life.abort();
  control.remove();
});

describe('a press in whose midst the thread becomes known', () => {
  it.each(PRESS)('sends once where the page acts on %s', async (acting) => {
    control.addEventListener(acting, () => sent++);
    for (const type of PRESS) {
      hand(type);
      if (type === 'mousedown') known = { phase: 'open', isLoading: false };
    }
    await isSettled();
    expect(sent).toBe(1);
  });

  it('is not held when all of it comes later', async () => {
    control.addEventListener('mousedown', () => sent++);
    hand('pointerdown');
    known = { phase: 'open', isLoading: false };
    for (const type of PRESS) hand(type);
    expect(sent).toBe(1);
    await isSettled();
    expect(sent).toBe(1);
  });

  it('is held as a whole where it turns out that it has to be asked about', async () => {
    control.addEventListener('mousedown', () => sent++);
    hand('pointerdown');
    hand('mousedown');
    known = { phase: 'closed', isLoading: false };
    for (const type of PRESS.slice(2)) hand(type);
    await isSettled();
    expect(sent).toBe(0);
    expect(ask).toHaveBeenCalledOnce();
  });
});
