import type { RulePack } from '../../../utils/core/policy/rule-set.ts';
import { assess } from '../../../utils/core/window/assess.ts';
import type { Verdict } from '../../../utils/core/window/verdict.ts';
import type { Fields } from './case-fields.ts';
import { writeDuration } from './case-time.ts';
import { type Expectation, readCase } from './window-case.ts';

const sorted = (kinds: readonly string[]) => [...kinds].sort().join(' ');

/** What of the verdict is not as expected, each as `expected …, got …`; empty = passed. */
function findFaults({ phase, left, ...kinds }: Expectation, got: Verdict) {
  const faults: string[] = [];
  const check = (name: string, expected: string, actual: string) => {
    if (expected !== actual)
      faults.push(
        `${name}: expected ${expected || 'none'}, got ${actual || 'none'}`,
      );
  };
  if (phase !== undefined) check('phase', phase, got.phase);
  if (left !== undefined)
    check('left', writeDuration(left), writeDuration(got.left));
  if (kinds.allows) check('allows', sorted(kinds.allows), sorted(got.allows));
  for (const kind of kinds.includes ?? [])
    if (!got.allows.includes(kind))
      faults.push(
        `includes: expected ${kind}, got ${sorted(got.allows) || 'none'}`,
      );
  for (const kind of kinds.excludes ?? [])
    if (got.allows.includes(kind))
      faults.push(`excludes: expected no ${kind}, got ${sorted(got.allows)}`);
  check('maybe', kinds.maybe ?? '', got.maybe ?? '');
  return faults;
}

/** Reads, assesses and compares one case. */
export function judgeCase(fields: Fields, pack?: RulePack): string[] {
  const { events, options, expect } = readCase(fields);
  return findFaults(expect, assess(events, { ...options, pack }));
}
