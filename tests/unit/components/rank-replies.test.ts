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
  rankReplies([REPLY], VERDICT, { words, exceptions }).others[0]?.fit;

it('a reply fits by the own words of the moment', () => {
  expect(fitOf([])).toBe('any-time');
  expect(fitOf(['martes de alitas'])).toBe('window-only');
  expect(fitOf(['alitas'], ['martes de alitas'])).toBe('any-time');
  expect(fitOf([])).toBe('any-time');
});
