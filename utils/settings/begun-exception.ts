import { browser } from 'wxt/browser';
import { plainLine } from '../core/plain-text.ts';

const KEY = 'begunException';

/**
 * A phrase of a draft that somebody wants to except, on its way to the options. Not in their address: that would stay
 * in the browser's history, which may be synchronised.
 */
export const saveBegunException = (phrase: string): Promise<void> =>
  browser.storage.session.set({ [KEY]: phrase });

/** What was left for the options to begin with, once; undefined = nothing. */
export async function takeBegunException(): Promise<string | undefined> {
  const { [KEY]: phrase } = await browser.storage.session.get(KEY);
  if (typeof phrase !== 'string') return undefined;
  await browser.storage.session.remove(KEY);
  return plainLine(phrase);
}
