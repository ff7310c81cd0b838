import { DAY_MS } from '../time/duration.ts';
import type { InForce } from './rule-set.ts';

let lastDay = { number: Number.NaN, text: '' };

/** The UTC day of a moment (epoch ms) as `YYYY-MM-DD`. Rules change at 00:00 UTC: Meta states no zone. */
export function dayOf(at: number): string {
  const number = Math.floor(at / DAY_MS);
  // Nearly always asked of the same day; writing it costs more than all the rest of a verdict.
  if (number !== lastDay.number)
    lastDay = { number, text: new Date(at).toISOString().slice(0, 10) };
  return lastDay.text;
}

/** ISO days sort as text, so no date is parsed here. */
export const isInForce = ({ from, to }: InForce, day: string): boolean =>
  (from === null || from <= day) && (to === null || day < to);

/** Whether two stretches have a day in common. */
export const doOverlap = (a: InForce, b: InForce): boolean =>
  (a.from === null || b.to === null || a.from < b.to) &&
  (b.from === null || a.to === null || b.from < a.to);
