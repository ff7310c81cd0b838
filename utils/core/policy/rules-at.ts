import type { Channel } from '../thread-key.ts';
import { builtInRules } from './built-in-rules.ts';
import { dayOf, isInForce } from './in-force.ts';
import type { RulePack, RuleSet } from './rule-set.ts';

/** The rules of a channel at a moment (epoch ms), or null where the pack has none for that day. */
export function rulesAt(
  channel: Channel,
  now: number,
  pack: RulePack = builtInRules,
): RuleSet | null {
  const day = dayOf(now);
  return (
    pack.ruleSets.find(
      (rules) => rules.channel === channel && isInForce(rules, day),
    ) ?? null
  );
}
