import { browser } from 'wxt/browser';

const KEY = 'clockOffsetMs';
let offsetMs = 0;

/** Now, epoch ms. An end-to-end build can move it; in a shipped one this is Date.now() and nothing else. */
export const now = (): number => Date.now() + offsetMs;

/** Reads and follows the clock of an end-to-end test; does nothing in a shipped build. */
export async function startClock(): Promise<void> {
  if (import.meta.env.MODE !== 'e2e') return;
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change) offsetMs = Number(change.newValue ?? 0);
  });
  const stored = await browser.storage.local.get(KEY);
  offsetMs = Number(stored[KEY] ?? 0);
}
