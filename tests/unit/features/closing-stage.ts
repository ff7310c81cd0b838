import { vi } from 'vitest';
import type { Closing, ClosingThread } from '../../../utils/core/closing.ts';
import type { PageId, ThreadKey } from '../../../utils/core/thread-key.ts';
import { MINUTE_MS } from '../../../utils/core/time/duration.ts';
import type { InboxSession } from '../../../utils/features/inbox-session.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';

const PAGE = '100200300401234' as PageId;
const NOW = new Date(2026, 10, 23, 13, 27).getTime();
export const keyOf = (id: number) =>
  `${PAGE}/messenger/100000${id}` as ThreadKey;

export const closingOf = (...ids: number[]): Closing => {
  const threads = ids.map(
    (id): ClosingThread => ({
      thread: keyOf(id),
      name: `Person ${id}`,
      endsAt: NOW + id * 10 * MINUTE_MS,
    }),
  );
  return { threads, count: threads.length };
};

/** An inbox with rows, one composer, and a thread that opens when its row is clicked. */
export function stageInbox(ids: readonly number[]) {
  document.body.innerHTML =
    '<div class="list" style="overflow-y:auto"></div><div role="textbox" tabindex="0"></div>';
  const list = document.querySelector<HTMLElement>('.list');
  const composer = document.querySelector<HTMLElement>('[role="textbox"]');
  const life = new AbortController();
  const state = {
    open: null as ThreadKey | null,
    page: PAGE,
    draft: '',
    opens: true,
    views: new Set<() => void>(),
  };
  const clicked: number[] = [];
  const rows = ids.map((id) => {
    const element = document.createElement('div');
    element.addEventListener('click', () => {
      clicked.push(id);
      if (state.opens) state.open = keyOf(id);
    });
    list?.append(element);
    return { element, key: keyOf(id) };
  });
  const session = {
    language: 'es',
    settings: DEFAULTS,
    life: {
      signal: life.signal,
      get isInvalid() {
        return life.signal.aborted;
      },
    },
    now: () => NOW,
    get reading() {
      return { rows, address: { page: state.page } };
    },
    openThread: () => state.open && { key: state.open, reading: { composer } },
    hasDraft: () => state.draft !== '',
    read: vi.fn(),
    refresh: vi.fn(),
    draw: vi.fn(() => {
      for (const view of state.views) view();
    }),
    watch: (view: () => void, signal: AbortSignal) => {
      state.views.add(view);
      signal.addEventListener('abort', () => state.views.delete(view));
    },
  };
  return {
    session: session as unknown as InboxSession,
    state,
    rows,
    clicked,
    composer,
    end: () => life.abort(),
  };
}
