import { expect, it } from 'vitest';
import { rankReplies } from '../../../components/thread/rank-replies.ts';
import type { ReplyId, SavedReply } from '../../../utils/core/saved-reply.ts';
import type { Verdict } from '../../../utils/core/window/verdict.ts';

const REPLY: SavedReply = {
  id: 'a' as ReplyId,
  title: 'Alitas',
  text: 'Mañana es martes de alitas',
  isReopener: false,
  changedAt: 0,
  revision: 1,
};

const VERDICT: Verdict = {
  phase: 'limited',
  endsAt: null,
  left: null,
  allows: ['HUMAN_AGENT'],
  opener: null,
  ruleSet: 'messenger',
};

const fitOf = (words: readonly string[], exceptions: readonly string[] = []) =>
  rankReplies([REPLY], {
    verdict: VERDICT,
    own: { words, exceptions },
    canType: true,
  })[0]?.kind;

it('a reply fits by the own words of the moment', () => {
  expect(fitOf([])).toBe('any-time');
  expect(fitOf(['martes de alitas'])).toBe('window-only');
  expect(fitOf(['alitas'], ['martes de alitas'])).toBe('any-time');
  expect(fitOf([])).toBe('any-time');
});

it.each([
  ['nothing may be written', { phase: 'closed', maybe: undefined }, 'closed'],
  ['something may perhaps', { phase: 'closed', maybe: 'limited' }, 'any-time'],
] as const)('replies where %s', (_, { phase, maybe }, kind) => {
  const verdict: Verdict = { ...VERDICT, phase, ...(maybe && { maybe }) };
  const own = { words: [], exceptions: [] };
  const [group] = rankReplies([REPLY], { verdict, own, canType: true });
  expect(group).toMatchObject({ kind, isFit: kind !== 'closed' });
});

it('replies fit nowhere that there is no composer', () => {
  const own = { words: [], exceptions: [] };
  const verdict: Verdict = { ...VERDICT, phase: 'open' };
  const groups = rankReplies([REPLY], { verdict, own, canType: false });
  expect(groups).toEqual([
    { kind: 'no-composer', isFit: false, replies: [REPLY] },
  ]);
});
