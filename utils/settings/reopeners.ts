import { browser } from 'wxt/browser';
import { readEpoch } from '../core/parse.ts';
import { watchKey } from './watch-key.ts';

const KEY = 'reopeners';

/** How many saved replies are reopeners: all that a bar has to know of them. Only the background says so. */
export async function saveReopeners(count: number): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  if (stored[KEY] !== count) await browser.storage.local.set({ [KEY]: count });
}

/** Calls back with how many there are, at once and at each change, until the signal aborts. */
export function watchReopeners(
  onCount: (count: number) => void,
  signal: AbortSignal,
): void {
  const take = (value: unknown) => onCount(readEpoch(value) ?? 0);
  watchKey(KEY, take, signal);
  void browser.storage.local.get(KEY).then((stored) => take(stored[KEY]));
}
