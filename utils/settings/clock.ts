import { browser } from 'wxt/browser';
import { readEpoch, readFields } from '../core/parse.ts';
import { DAY_MS, SECOND_MS } from '../core/time/duration.ts';
import { OFFSET, SKEW } from './watch-clock.ts';

/** Two clocks of one computer drift apart by less than this between two looks. */
const DRIFT_MS = 5 * SECOND_MS;

let offsetMs = 0;
let skewMs = 0;
/** The latest moment given out, and both clocks at that look. */
let last = { at: 0, local: 0, steady: 0 };

/**
 * Now by Facebook's clock as far as it is known, epoch ms. Never runs backwards: a clock that is set back must not
 * lengthen a window. An end-to-end build can move it.
 */
export function now(): number {
  const steady = performance.now();
  const local = Date.now() + offsetMs;
  const passed = steady - last.steady;
  const jumped = local - last.local - passed;
  // Set forward by just what it was slow: it is right now. Any other jump may be sleep.
  if (last.at && skewMs > DRIFT_MS && Math.abs(jumped - skewMs) < DRIFT_MS)
    forgetSkew();
  const at = Math.max(local + skewMs, last.at + passed);
  last = { at, local, steady };
  return Math.round(at);
}

/** By how much this computer's clock is behind `now()`, ms: it was found slow, or has been set back. */
export function clockSkew(): number {
  const setBackMs = last.at - last.local;
  return Math.max(skewMs, setBackMs > DRIFT_MS ? Math.round(setBackMs) : 0);
}

/** A time that Facebook's servers gave to something already seen: if it is still to come, our clock is behind. */
export function learnServerTime(at: number): void {
  const aheadMs = at - now();
  if (aheadMs <= 0) return;
  skewMs += aheadMs;
  // Only for other tabs and pages: what this one knows it keeps.
  browser.storage.local
    .set({ [SKEW]: { ms: skewMs, at: Date.now() } })
    .catch(() => {});
}

/** Forgets by how much the clock was slow. */
export function forgetSkew(): void {
  skewMs = 0;
  browser.storage.local.remove(SKEW).catch(() => {});
}

/** A clock that was behind yesterday may have been set right since. */
function readSkew(value: unknown): number {
  const fields = readFields(value);
  const ms = readEpoch(fields?.ms) ?? 0;
  const at = readEpoch(fields?.at) ?? 0;
  const isFresh = Math.abs(Date.now() - at) < DAY_MS;
  return isFresh && ms <= DAY_MS ? ms : 0;
}

/** Reads and follows what other tabs learned of Facebook's clock, and in an end-to-end build the moved clock. */
export async function startClock(): Promise<void> {
  const isMovable = import.meta.env.MODE === 'e2e';
  browser.storage.local.onChanged.addListener((changes) => {
    const { [OFFSET]: offset, [SKEW]: skew } = changes;
    // Taken away: another tab saw the clock set right.
    if (skew)
      skewMs = skew.newValue ? Math.max(skewMs, readSkew(skew.newValue)) : 0;
    if (offset && isMovable) moveTo(Number(offset.newValue ?? 0));
  });
  const stored = await browser.storage.local.get([OFFSET, SKEW]);
  skewMs = Math.max(skewMs, readSkew(stored[SKEW]));
  if (isMovable) moveTo(Number(stored[OFFSET] ?? 0));
}

/** A test moves the world's clock too, so that nothing learned before holds. */
function moveTo(offset: number): void {
  if (Math.abs(offset - offsetMs) < SECOND_MS) return;
  offsetMs = offset;
  skewMs = 0;
  last = { at: 0, local: 0, steady: 0 };
}
