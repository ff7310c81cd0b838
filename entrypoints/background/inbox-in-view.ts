import { browser } from 'wxt/browser';
import { inboxAt } from '../../utils/core/inbox-at.ts';
import { readEpoch } from '../../utils/core/parse.ts';
import { queryHostTabs } from '../../utils/messaging/push.ts';

const KEY = 'alertsLeftAt';
const IN_VIEW = 'in-view';

/** Something waits: since when no inbox has been in view, epoch ms; null = one still is. */
export interface Waiting {
  readonly leftAt: number | null;
}

/** Whether somebody may be looking at an inbox: it is in front in the window that has the focus. */
export async function isInboxInView(): Promise<boolean> {
  const [tabs, windows] = await Promise.all([
    queryHostTabs(),
    browser.windows.getAll(),
  ]);
  const front = windows.flatMap(({ id, focused }) => (focused ? [id] : []));
  return tabs.some(
    ({ active, windowId, url }) =>
      active && front.includes(windowId) && inboxAt(url ?? '') !== null,
  );
}

/** Whether something waits for that; a worker that was stopped finds it again. */
export async function loadWaiting(): Promise<Waiting | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  if (stored === IN_VIEW) return { leftAt: null };
  const leftAt = readEpoch(stored);
  return leftAt === null ? null : { leftAt };
}

export async function saveWaiting(waiting: Waiting | null): Promise<void> {
  if (waiting)
    await browser.storage.session.set({ [KEY]: waiting.leftAt ?? IN_VIEW });
  else await browser.storage.session.remove(KEY);
}
