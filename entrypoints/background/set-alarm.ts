import { browser } from 'wxt/browser';
import { now } from '../../utils/settings/clock.ts';

/** One alarm of a name, at a moment of `now()`; null = none. The browser has the computer's clock: Facebook's may be ahead. */
export async function setAlarm(name: string, at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: Date.now() + at - now() });
}
