import { dayOf, isInForce } from '../policy/in-force.ts';
import type { RulePack } from '../policy/rule-set.ts';
import { HOUR_MS } from '../time/duration.ts';

/** The longest standard window that any channel has on the day of `now`, ms. */
export function longestWindow({ ruleSets }: RulePack, now: number): number {
  const day = dayOf(now);
  const hours = ruleSets
    .filter((rules) => isInForce(rules, day))
    .map(({ windowHours }) => windowHours ?? 0);
  return Math.max(0, ...hours) * HOUR_MS;
}

/** When other rules come into force, epoch ms; null = none are known. What closes next is to be looked at anew then. */
export function nextRules({ ruleSets }: RulePack, now: number): number | null {
  const days = ruleSets.flatMap(({ from, to }) => [from, to]);
  const coming = days.flatMap((day) => {
    const at = day === null ? now : Date.parse(day);
    return at > now ? [at] : [];
  });
  return coming.length ? Math.min(...coming) : null;
}
