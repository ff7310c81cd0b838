import { useSyncExternalStore } from 'react';
import { MINUTE_MS } from '../../utils/core/time/duration.ts';

/** One clock for all that a page shows. */
export interface Ticker {
  /** The moment that is being shown, epoch ms. */
  readonly now: () => number;
  readonly subscribe: (onTick: () => void) => () => void;
  /** Asks for a tick at this moment too (epoch ms): a window that ends between two minutes. */
  readonly wakeAt: (at: number) => void;
}

/** Ticks at each full minute of `readNow`, and when the page is looked at again; rests without listeners. */
export function createTicker(readNow: () => number): Ticker {
  const listeners = new Set<() => void>();
  let shown = readNow();
  let wake = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function schedule() {
    clearTimeout(timer);
    if (!listeners.size) return;
    const at = readNow();
    const next = Math.min(at - (at % MINUTE_MS) + MINUTE_MS, wake);
    timer = setTimeout(tick, Math.max(0, next - at));
  }
  function tick() {
    shown = readNow();
    if (wake <= shown) wake = Number.POSITIVE_INFINITY;
    schedule();
    for (const onTick of listeners) onTick();
  }
  return {
    now: () => shown,
    subscribe(onTick) {
      // A computer that slept runs its timers late.
      if (!listeners.size) document.addEventListener('visibilitychange', tick);
      listeners.add(onTick);
      schedule();
      return () => {
        listeners.delete(onTick);
        if (listeners.size) return;
        document.removeEventListener('visibilitychange', tick);
        clearTimeout(timer);
      };
    },
    wakeAt(at) {
      if (at <= shown || at === wake) return;
      wake = at;
      schedule();
    },
  };
}

/** The moment to show; draws again at each tick. */
export const useNow = (ticker: Ticker): number =>
  useSyncExternalStore(ticker.subscribe, ticker.now);
