import { browser } from 'wxt/browser';
import { readFields } from '../core/parse.ts';
import { builtInRules } from '../core/policy/built-in-rules.ts';
import type { RulePack } from '../core/policy/rule-set.ts';
import { watchKey } from './watch-key.ts';

/** Where the compiled rules of an imported book are kept: small enough for every tab to read. */
export const RULES_KEY = 'rules';

/**
 * Only compiled books are written there, and only by pages of ours: every tab reads them, and does not carry a parser
 * for each of their fields.
 */
function isRules(value: unknown): value is RulePack {
  const { schema, asOf, ruleSets } = readFields(value) ?? {};
  return schema === 1 && typeof asOf === 'string' && Array.isArray(ruleSets);
}

/** The imported rules where they are newer than those that Ventana came with: an update may have overtaken them. */
const newest = (stored: unknown): RulePack =>
  isRules(stored) && stored.asOf > builtInRules.asOf ? stored : builtInRules;

/** The rules that hold in this browser. */
export async function loadRules(): Promise<RulePack> {
  const stored = await browser.storage.local.get(RULES_KEY);
  return newest(stored[RULES_KEY]);
}

/** Calls back with the rules at each change, until the signal aborts. */
export function watchRules(
  onRules: (rules: RulePack) => void,
  signal: AbortSignal,
): void {
  watchKey(RULES_KEY, (value) => onRules(newest(value)), signal);
}
