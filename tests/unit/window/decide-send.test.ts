import { describe, expect, it } from 'vitest';
import {
  decideSend,
  type EarlierDecision,
  type SendCircumstances,
} from '../../../utils/core/window/decide-send.ts';
import type { Phase, Verdict } from '../../../utils/core/window/verdict.ts';

const verdict = (
  phase: Phase,
  allows: readonly string[] = [],
  more: Partial<Verdict> = {},
): Verdict => ({
  phase,
  allows,
  endsAt: null,
  left: null,
  opener: { kind: 'message', earliest: 5, latest: 10 },
  ruleSet: 'rules',
  ...more,
});

const OPEN = verdict('open', ['STANDARD']);
const FREE = verdict('unrestricted', ['STANDARD']);
const UNKNOWN = verdict('unknown', [], { maybe: 'limited' });
const LIMITED = verdict('limited', ['HUMAN_AGENT']);
const TWO_KINDS = verdict('limited', [
  'HUMAN_AGENT',
  'NON_PROMOTIONAL_SUBSCRIPTION',
]);
const CLOSED = verdict('closed');
const PLUS_ONE = verdict('plus-one', ['PLUS_ONE']);
const MAYBE_OPEN = verdict('limited', ['HUMAN_AGENT'], { maybe: 'open' });
const CLOSED_MAYBE_OPEN = verdict('closed', [], { maybe: 'open' });
const CLOSED_MAYBE_LIMITED = verdict('closed', [], { maybe: 'limited' });

const decide = (
  seen: Verdict,
  askWhen: SendCircumstances['askWhen'],
  earlier?: EarlierDecision,
) => decideSend(seen, { askWhen, earlier });

describe('a message about to be sent', () => {
  it.each([
    ['open', OPEN, 'pass', 'pass'],
    ['unrestricted', FREE, 'pass', 'pass'],
    ['unknown', UNKNOWN, 'line', 'line'],
    ['limited, maybe open', MAYBE_OPEN, 'line', 'line'],
    ['closed, maybe open', CLOSED_MAYBE_OPEN, 'line', 'line'],
    ['closed, maybe limited', CLOSED_MAYBE_LIMITED, 'ask', 'ask'],
    ['limited to one kind', LIMITED, 'ask', 'note'],
    ['limited to either of two kinds', TWO_KINDS, 'ask', 'ask'],
    ['closed', CLOSED, 'ask', 'ask'],
    ['with one message left', PLUS_ONE, 'ask', 'ask'],
  ] as const)('%s: %#', (_, seen, outside, closed) => {
    expect(decide(seen, 'outside')).toBe(outside);
    expect(decide(seen, 'closed')).toBe(closed);
  });
});

describe('a decision made before', () => {
  const same = { phase: 'limited', openerAt: 10 } as const;

  it.each([
    ['holds in the same phase, under the same opener', LIMITED, same, 'note'],
    [
      'holds where no opener is known, as before',
      verdict('closed', [], { opener: null }),
      { phase: 'closed', openerAt: null },
      'note',
    ],
    [
      'ends when the customer acts again',
      LIMITED,
      { ...same, openerAt: 9 },
      'ask',
    ],
    ['ends when the phase changes', CLOSED, same, 'ask'],
    [
      'made without an opener does not hold for a known one',
      LIMITED,
      { ...same, openerAt: null },
      'ask',
    ],
    [
      'adds nothing to an open window',
      OPEN,
      { phase: 'open', openerAt: 10 },
      'pass',
    ],
    [
      'does not hide that nothing is known',
      UNKNOWN,
      { phase: 'unknown', openerAt: 10 },
      'line',
    ],
  ] as const)('%s', (_, seen, earlier, decision) => {
    expect(decide(seen, 'outside', earlier)).toBe(decision);
  });
});
