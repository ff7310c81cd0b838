import { browser } from 'wxt/browser';
import type { Closing } from '../../utils/core/closing.ts';

/** Names stand in it: for as long as the browser runs, and never on the disk. */
const KEY = 'closingTold';

export const NOTHING_CLOSES: Closing = { threads: [], count: 0 };

/** Whether the inboxes were told something else; the worker may have been stopped since. */
export async function isNewToInboxes(closing: Closing): Promise<boolean> {
  const { [KEY]: told = JSON.stringify(NOTHING_CLOSES) } =
    await browser.storage.session.get(KEY);
  return told !== JSON.stringify(closing);
}

/** Keeps what the inboxes were told last. */
export const saveTold = (closing: Closing): Promise<void> =>
  browser.storage.session.set({ [KEY]: JSON.stringify(closing) });
