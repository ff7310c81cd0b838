import { browser } from 'wxt/browser';

/** Calls back with what is stored under a name at each change of it, in any tab, until the signal aborts. */
export function watchKey(
  name: string,
  onValue: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[name];
    if (change) onValue(change.newValue);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () =>
    browser.storage.local.onChanged.removeListener(onChanged),
  );
}
