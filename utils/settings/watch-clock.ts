import { browser } from 'wxt/browser';

/** By how much an end-to-end test has moved the clock. */
export const OFFSET = 'clockOffsetMs';
/** By how much Facebook's clock was found ahead of this computer's. */
export const SKEW = 'clockSkew';

/** Calls back whenever what is now may be another moment than a clock alone would tell; for as long as this script runs. */
export function watchClock(onChange: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (SKEW in changes || OFFSET in changes) onChange();
  });
}
