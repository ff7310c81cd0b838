import { browser } from 'wxt/browser';

const PAGE = '/popup.html';

/** Opens the popup's list; in a tab where the browser has no popup to open, or does not let us. */
export async function openQueue(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Chromium before 127 lets nobody; Firefox only a shortcut; neither where no window is in front, or it is open.
    if (!(await isPopupOpen())) await openInTab(browser.runtime.getURL(PAGE));
  }
}

async function isPopupOpen(): Promise<boolean> {
  const { getContexts } = browser.runtime;
  const open = await getContexts?.({ contextTypes: ['POPUP'] });
  return (open ?? []).length > 0;
}

async function openInTab(url: string): Promise<void> {
  const [shown] = await browser.tabs.query({ url });
  if (shown?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(shown.id, { active: true });
  await browser.windows.update(shown.windowId, { focused: true });
}
