import { browser } from 'wxt/browser';
import { MINUTE_MS } from '../../utils/core/time/duration.ts';
import { now } from '../../utils/settings/clock.ts';

/** One alarm of a name, at a moment of `now()`; null = none. The browser has the computer's clock: Facebook's may be ahead. */
export async function setAlarm(name: string, at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: Date.now() + at - now() });
}

/** The browser or the storage may only be busy. */
const RETRY_MS = 5 * MINUTE_MS;

/** Has the alarm ring again in a while where that fails: the one that may have led here rings no more. */
export async function orLater<T>(
  alarm: string,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    await setAlarm(alarm, now() + RETRY_MS);
    throw error;
  }
}
