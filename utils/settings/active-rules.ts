import { browser } from 'wxt/browser';
import { builtInRules } from '../core/policy/built-in-rules.ts';
import { parseRules } from '../core/policy/parse-rules.ts';
import type { RulePack } from '../core/policy/rule-set.ts';

/** Where the compiled rules of an imported book are kept: small enough for every tab to read. */
export const RULES_KEY = 'rules';

/** The imported rules where they are newer than those that Ventana came with: an update may have overtaken them. */
function newest(stored: unknown): RulePack {
  const imported = parseRules(stored);
  return imported && imported.asOf > builtInRules.asOf
    ? imported
    : builtInRules;
}

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
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[RULES_KEY];
    if (change) onRules(newest(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () =>
    browser.storage.local.onChanged.removeListener(onChanged),
  );
}
