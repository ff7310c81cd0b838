import type { Channel } from '../thread-key.ts';
import today from './packs/today.json' with { type: 'json' };
import type { InForce, RulePack, RuleSet } from './rule-set.ts';

/** The bundled slice: every rule set in force on 2026-04-27 or later. */
export const todayPack = today as RulePack;

/** The UTC day of a moment (epoch ms) as `YYYY-MM-DD`. Rules change at 00:00 UTC: Meta states no zone. */
export const dayOf = (at: number): string =>
  new Date(at).toISOString().slice(0, 10);

/** ISO days sort as text, so no date is parsed here. */
export const isInForce = ({ from, to }: InForce, day: string): boolean =>
  (from === null || from <= day) && (to === null || day < to);

/** The rules of a channel at a moment (epoch ms), or null where the pack has none for that day. */
export function rulesAt(
  channel: Channel,
  now: number,
  pack: RulePack = todayPack,
): RuleSet | null {
  const day = dayOf(now);
  return (
    pack.ruleSets.find(
      (rules) => rules.channel === channel && isInForce(rules, day),
    ) ?? null
  );
}
