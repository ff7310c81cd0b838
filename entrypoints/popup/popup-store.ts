import { liveQuery } from 'dexie';
import { create } from 'zustand';
import type { QueueState } from '../../components/queue/queue-content.ts';
import { builtInRules } from '../../utils/core/policy/built-in-rules.ts';
import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import {
  countQueue,
  loadQueue,
  QUEUE_LIMITS,
  type Queue,
  type QueueLimits,
} from '../../utils/ledger/queue.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { now } from '../../utils/settings/clock.ts';
import { DEFAULTS, type Settings } from '../../utils/settings/settings.ts';

interface PopupState {
  readonly queue: QueueState;
  readonly settings: Settings;
  readonly rules: RulePack;
}

export const usePopup = create<PopupState>()(() => ({
  queue: { status: 'loading' },
  settings: DEFAULTS,
  rules: builtInRules,
}));

/** What fits on the first screens; the rest follows when these are drawn. */
const FIRST: QueueLimits = { current: 12, over: 4 };
/** Time to draw them; a frame callback would never come in a tab that is not looked at. */
const FIRST_FRAMES_MS = 30;

function showQueue(content: Queue): void {
  usePopup.setState(({ queue }) => {
    const counts = queue.status === 'ready' ? queue.counts : null;
    return { queue: { status: 'ready', content, counts } };
  });
}

function showFailure(error: unknown): void {
  console.error('Ventana: the ledger cannot be read.', error);
  usePopup.setState({ queue: { status: 'failed' } });
}

function watchCounts(ledger: Ledger): void {
  liveQuery(() => countQueue(ledger, now())).subscribe({
    next(counts) {
      usePopup.setState(({ queue }) =>
        queue.status === 'ready' ? { queue: { ...queue, counts } } : {},
      );
    },
    error: showFailure,
  });
}

function watchAll(ledger: Ledger, onShown: () => void): void {
  let isFirst = true;
  liveQuery(() => loadQueue(ledger, now(), QUEUE_LIMITS)).subscribe({
    next(content) {
      showQueue(content);
      if (!isFirst) return;
      isFirst = false;
      onShown();
      watchCounts(ledger);
    },
    error: showFailure,
  });
}

/** Keeps the store as the ledger is, from the first screen on, for as long as the popup is open. */
export function watchLedger(ledger: Ledger): void {
  let isFirst = true;
  const first = liveQuery(() => loadQueue(ledger, now(), FIRST)).subscribe({
    next(content) {
      showQueue(content);
      if (!isFirst) return;
      isFirst = false;
      setTimeout(
        () => watchAll(ledger, () => first.unsubscribe()),
        FIRST_FRAMES_MS,
      );
    },
    error: showFailure,
  });
}
