import { browser } from 'wxt/browser';
import { linkToThread } from '../../utils/core/inbox-link.ts';
import {
  parseThreadKey,
  type ThreadAddress,
} from '../../utils/core/thread-key.ts';
import { queryHostTabs } from '../../utils/messaging/push.ts';

async function openThread(address: ThreadAddress): Promise<void> {
  const tabs = await queryHostTabs();
  const shown = tabs.find(
    ({ url }) =>
      url !== undefined &&
      new URL(url).searchParams.get('selected_item_id') === address.thread,
  );
  if (shown?.id === undefined)
    await browser.tabs.create({ url: linkToThread(address) });
  else {
    await browser.tabs.update(shown.id, { active: true });
    await browser.windows.update(shown.windowId, { focused: true });
  }
}

/**
 * Opens the thread that a notification's id names after the prefix: in the tab that shows it, else in a new one, for
 * another may hold a draft. A worker that was stopped knows nothing else of its notification.
 */
export function openNoticedThread(prefix: string, id: string): void {
  const address = parseThreadKey(id.replace(prefix, ''));
  if (!id.startsWith(prefix) || !address) return;
  openThread(address)
    .then(() => browser.notifications.clear(id))
    .catch((error: unknown) => {
      console.error('Ventana: the conversation could not be opened.', error);
    });
}

/** Takes away what still shows a name. */
export async function clearNoticesOf(prefix: string): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll()))
    if (id.startsWith(prefix)) await browser.notifications.clear(id);
}
