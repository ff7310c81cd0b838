import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTicker } from '../../../components/ui/ticker.ts';
import { NOW } from './sightings.ts';

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

describe('the ticker', () => {
  it('ticks at each full minute, once for all, and rests without listeners', () => {
    const ticker = createTicker(Date.now);
    const onTick = vi.fn();
    const stop = ticker.subscribe(onTick);
    ticker.subscribe(() => {})();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(29_999);
    expect(onTick).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(ticker.now()).toBe(NOW + 30_000);
    vi.advanceTimersByTime(60_000);
    expect(onTick).toHaveBeenCalledTimes(2);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ticks when a window ends between two minutes', () => {
    const ticker = createTicker(Date.now);
    const onTick = vi.fn();
    ticker.subscribe(onTick);
    ticker.wakeAt(NOW + 5_000);
    vi.advanceTimersByTime(5_000);
    expect(onTick).toHaveBeenCalledOnce();
    expect(ticker.now()).toBe(NOW + 5_000);
    vi.advanceTimersByTime(25_000);
    expect(onTick).toHaveBeenCalledTimes(2);
  });
});
