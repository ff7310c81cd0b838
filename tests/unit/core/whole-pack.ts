import type { RulePack } from '../../../utils/core/policy/rule-set.ts';
import { todayPack } from '../../../utils/core/policy/rules-at.ts';
import history from './history-pack.json' with { type: 'json' };

/** The bundled slice and the rule sets before it: the whole history from 2016 on. */
export const wholePack: RulePack = {
  ...todayPack,
  ruleSets: [...(history as RulePack).ruleSets, ...todayPack.ruleSets],
};
