import { browser } from 'wxt/browser';

interface TabChange {
  readonly status?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Calls back whenever another tab may have come into view, or another page into a tab: from now on, for the worker may
 * have been started by that, and then only while it is wanted, for each page load of the whole browser wakes the worker.
 * What it returns tells that, and answers whether it is watched anew.
 */
export function watchTabs(onView: () => void): (isWanted: boolean) => boolean {
  const onUpdated = (_: number, { status, url }: TabChange) => {
    if (status !== undefined || url !== undefined) onView();
  };
  let isWatched = false;
  const watchWhile = (isWanted: boolean) => {
    if (isWanted === isWatched) return false;
    isWatched = isWanted;
    const change = isWanted ? 'addListener' : 'removeListener';
    browser.tabs.onActivated[change](onView);
    browser.tabs.onRemoved[change](onView);
    browser.tabs.onUpdated[change](onUpdated);
    return isWanted;
  };
  watchWhile(true);
  // Firefox wakes its event page only for what was listened to while that started: taken away, it would not come back.
  if (import.meta.env.BROWSER === 'firefox') return () => false;
  return watchWhile;
}
