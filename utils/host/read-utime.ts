import { MAX_SKEW_MS, OLDEST } from './page-model.ts';

/** An element's `data-utime` (s) as epoch ms; null = none, or nothing that is a time in seconds. */
export function readUtime(element: Element | null, now: number): number | null {
  const at = Number(element?.getAttribute('data-utime')) * 1000;
  return at >= OLDEST && at <= now + MAX_SKEW_MS ? at : null;
}
