import { browser } from 'wxt/browser';
import { localDayOf } from '../core/time/day.ts';
import { watchKey } from './watch-key.ts';

const KEY = 'stripAway';

/** Put away on this day, the strip is away until the next. */
export const thisDay = (): string => localDayOf(Date.now());

/** The day on which the moderator has put the strip away. */
export async function loadStripAway(): Promise<unknown> {
  const stored = await browser.storage.local.get(KEY);
  return stored[KEY];
}

export const putStripAway = (): Promise<void> =>
  browser.storage.local.set({ [KEY]: thisDay() });

/** Calls back with the day at each change, in any tab, until the signal aborts. */
export const watchStripAway = (
  onDay: (day: unknown) => void,
  signal: AbortSignal,
): void => watchKey(KEY, onDay, signal);
