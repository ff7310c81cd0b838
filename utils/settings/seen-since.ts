import { browser } from 'wxt/browser';
import { readEpoch } from '../core/parse.ts';

const KEY = 'seenSince';

/** Since when Ventana watches in this browser, epoch ms: what was sent before is no news. `now` = it begins just now. */
export async function loadSeenSince(now: number): Promise<number> {
  const stored = readEpoch((await browser.storage.local.get(KEY))[KEY]);
  if (stored !== null) return stored;
  await browser.storage.local.set({ [KEY]: now });
  return now;
}
