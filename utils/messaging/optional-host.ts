import { type Browser, browser } from 'wxt/browser';
import { OPTIONAL_TABS } from './inbox-tabs.ts';

const HOST: Browser.permissions.Permissions = { origins: [OPTIONAL_TABS] };

/** Whether Ventana may work in facebook.com/messages just now. */
export const hasOptionalHost = (): Promise<boolean> =>
  browser.permissions.contains(HOST);

/**
 * Has the browser ask. Must be the first thing in a click: after an await no browser takes it for one.
 * Chromium's question closes the popup, so do not rely on the answer: `watchOptionalHost` tells it.
 */
export const requestOptionalHost = (): Promise<boolean> =>
  browser.permissions.request(HOST);

/** Gives it back. Tabs that are open keep their script until they are reloaded, but nothing is taken from it. */
export async function withdrawOptionalHost(): Promise<void> {
  try {
    // Both browsers keep scripts whose permission is gone, and would run them when it comes back.
    await browser.scripting.unregisterContentScripts();
  } finally {
    await browser.permissions.remove(HOST);
  }
}

/** Calls back at each grant and withdrawal, by the browser's own settings too, until the signal aborts. */
export function watchOptionalHost(
  onChange: (isHeld: boolean) => void,
  signal: AbortSignal,
): void {
  const { onAdded, onRemoved } = browser.permissions;
  const look = () => void hasOptionalHost().then(onChange);
  for (const event of [onAdded, onRemoved]) {
    event.addListener(look);
    signal.addEventListener('abort', () => event.removeListener(look));
  }
}
