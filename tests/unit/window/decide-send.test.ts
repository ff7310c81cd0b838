import { describe, expect, it } from 'vitest';
import type {
  DraftReview,
  ReviewReason,
} from '../../../utils/core/review/draft-review.ts';
import {
  decideSend,
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
  { earlier, review = CLEAN, asLines = [] }: Partial<SendCircumstances> = {},
) => decideSend(seen, { askWhen, asLines, earlier, review }).act;

const CLEAN: DraftReview = { isPromotional: false, phrases: [], topic: null };

const flagged = (...reasons: ReviewReason[]): DraftReview => ({
  isPromotional: true,
  phrases: reasons.map((reason, i) => ({ start: i, end: i + 1, reason })),
  topic: null,
});

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
  const same = { phase: 'limited', openerAt: 10, causes: [] } as const;

  it.each([
    ['holds in the same phase, under the same opener', LIMITED, same, 'note'],
    [
      'holds where no opener is known, as before',
      verdict('closed', [], { opener: null }),
      { phase: 'closed', openerAt: null, causes: ['closed'] },
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
      { ...same, phase: 'open' },
      'pass',
    ],
    [
      'does not hide that nothing is known',
      UNKNOWN,
      { ...same, phase: 'unknown' },
      'line',
    ],
  ] as const)('%s', (_, seen, earlier, decision) => {
    expect(decide(seen, 'outside', { earlier })).toBe(decision);
  });
});

describe('a draft that looks promotional', () => {
  it.each([
    ['is asked about however quiet the guard is', LIMITED, 'ask'],
    ['may be sent in an open window', OPEN, 'pass'],
    ['says nothing where nothing is known', UNKNOWN, 'line'],
  ] as const)('%s', (_, seen, act) => {
    expect(decide(seen, 'closed', { review: flagged('discount') })).toBe(act);
  });

  it('speaks against a send by its reasons, each once', () => {
    const review = flagged('discount', 'coupon', 'discount');
    const circumstances = { askWhen: 'outside', asLines: [], review } as const;
    const decided = decideSend(LIMITED, {
      ...circumstances,
      earlier: undefined,
    });
    expect(decided.causes).toEqual(['discount', 'coupon']);
  });

  it.each(['plus-one', 'limited'] as const)(
    'is free in a kind that allows promotion (%s)',
    (phase) => {
      const kind = phase === 'limited' ? 'PRIVATE_REPLY' : 'PLUS_ONE';
      const circumstances = {
        askWhen: 'outside',
        asLines: [],
        review: flagged('offer'),
        earlier: undefined,
      } as const;
      const { causes } = decideSend(verdict(phase, [kind]), circumstances);
      expect(causes).toEqual([]);
    },
  );

  it('asks anew for a reason that was not decided on', () => {
    const earlier = {
      phase: 'limited',
      openerAt: 10,
      causes: ['discount'],
    } as const;
    const decideAgain = (review: DraftReview | null) =>
      decide(LIMITED, 'outside', { earlier, review });
    expect(decideAgain(flagged('discount'))).toBe('note');
    expect(decideAgain(CLEAN)).toBe('note');
    expect(decideAgain(flagged('discount', 'survey'))).toBe('ask');
    expect(decideAgain(null)).toBe('ask');
  });

  it('gets a line only, where its moderator wants no more', () => {
    const asLines = ['discount', 'closed'] as const;
    const review = flagged('discount');
    expect(decide(LIMITED, 'closed', { review, asLines })).toBe('note');
    expect(decide(LIMITED, 'outside', { review, asLines })).toBe('ask');
    expect(decide(CLOSED, 'outside', { asLines })).toBe('note');
    const more = flagged('discount', 'survey');
    expect(decide(LIMITED, 'closed', { review: more, asLines })).toBe('ask');
  });
});

it('asks where the draft could not be reviewed, however quiet', () => {
  expect(decide(LIMITED, 'closed', { review: null })).toBe('ask');
});
