import { browser } from 'wxt/browser';
import { watchKey } from './watch-key.ts';

const KEY = 'stripAway';

/** Whether the moderator has put the strip away, until the browser is started again. */
export async function isStripAway(): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY);
  return stored[KEY] === true;
}

export const putStripAway = (): Promise<void> =>
  browser.storage.local.set({ [KEY]: true });

/** A new session of the browser: the strip may be shown again. */
export const bringStripBack = (): Promise<void> =>
  browser.storage.local.remove(KEY);

/** Calls back at each change, in any tab, until the signal aborts. */
export const watchStripAway = (
  onAway: (isAway: boolean) => void,
  signal: AbortSignal,
): void => watchKey(KEY, (value) => onAway(value === true), signal);
