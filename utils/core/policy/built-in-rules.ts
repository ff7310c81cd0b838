import { builtInBook } from './built-in-book.ts';
import { compileRules } from './compile-rules.ts';
import type { RulePack } from './rule-set.ts';

/** The rules that Ventana comes with. The build puts the slice that holds today in this module's place. */
export const builtInRules: RulePack = compileRules(builtInBook);
