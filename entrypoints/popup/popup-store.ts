import { liveQuery, type Subscription } from 'dexie';
import { create } from 'zustand';
import type {
  QueueContent,
  QueueState,
} from '../../components/queue/queue-content.ts';
import { builtInRules } from '../../utils/core/policy/built-in-rules.ts';
import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import { FIRST_WISH, type QueueWish } from '../../utils/core/queue-view.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { DEFAULTS, type Settings } from '../../utils/settings/settings.ts';
import { loadContent, loadCounts } from './load-content.ts';

interface PopupState {
  readonly queue: QueueState;
  /** What is asked for; what is shown may still be the list before. */
  readonly wish: QueueWish;
  readonly settings: Settings;
  readonly rules: RulePack;
}

export const usePopup = create<PopupState>()(() => ({
  queue: { status: 'loading' },
  wish: FIRST_WISH,
  settings: DEFAULTS,
  rules: builtInRules,
}));

/** What fits on the first screen, of each stretch of time; the rest follows when it is drawn. */
const FIRST = 12;
const ALL = 200;
/** Time to draw them; a frame callback would never come in a tab that is not looked at. */
const FIRST_FRAMES_MS = 30;

export interface QueueWatch {
  /** Shows another list, from its first screen on; the one before stays until that is there. */
  readonly show: (wish: QueueWish) => void;
  /** What belongs to a list changes with time too. */
  readonly refresh: () => void;
}

function showContent(content: QueueContent): void {
  usePopup.setState(({ queue }) => {
    const counts = queue.status === 'ready' ? queue.counts : null;
    return { queue: { status: 'ready', content, counts } };
  });
}

function showFailure(error: unknown): void {
  console.error('Ventana: the ledger cannot be read.', error);
  usePopup.setState({ queue: { status: 'failed' } });
}

/** Keeps the store as the ledger is, from the first screen on, until the signal aborts. */
export function watchLedger(
  ledger: Ledger,
  wish: QueueWish,
  signal: AbortSignal,
): QueueWatch {
  let wanted = wish;
  /** More than one while the next is awaited. */
  const lists = new Set<Subscription>();
  let counts: Subscription | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const watchCounts = () => {
    counts?.unsubscribe();
    counts = liveQuery(() => loadCounts(ledger, wanted, ALL)).subscribe({
      next: (counted) =>
        usePopup.setState(({ queue }) =>
          queue.status === 'ready'
            ? { queue: { ...queue, counts: counted } }
            : {},
        ),
      error: showFailure,
    });
  };
  const endLists = (ended = [...lists]) => {
    for (const list of ended) {
      list.unsubscribe();
      lists.delete(list);
    }
  };
  const watchList = (limit: number, onShown: () => void) => {
    let isFirst = true;
    const before = [...lists];
    const list = liveQuery(() => loadContent(ledger, wanted, limit)).subscribe({
      next(content) {
        const isWhole = limit === ALL || !content.found.isCut;
        showContent({ ...content, isWhole });
        if (!isFirst) return;
        isFirst = false;
        endLists(before);
        onShown();
      },
      error: showFailure,
    });
    lists.add(list);
  };
  const start = () => {
    clearTimeout(timer);
    endLists();
    watchList(FIRST, () => {
      timer = setTimeout(
        () =>
          watchList(ALL, () => {
            // One that has failed tells nothing more.
            if (!counts || counts.closed) watchCounts();
          }),
        FIRST_FRAMES_MS,
      );
    });
  };
  start();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    endLists();
    counts?.unsubscribe();
  });
  return {
    show(next) {
      const isElsewhere =
        next.page !== wanted.page || next.channel !== wanted.channel;
      wanted = next;
      start();
      if (isElsewhere && counts) watchCounts();
    },
    refresh() {
      start();
      if (counts) watchCounts();
    },
  };
}
