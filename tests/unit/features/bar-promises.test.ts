import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { HOUR_MS } from '../../../utils/core/time/duration.ts';
import { foldFacts } from '../../../utils/core/window/facts.ts';
import { assessThread } from '../../../utils/core/window/thread-verdict.ts';
import type { Verdict } from '../../../utils/core/window/verdict.ts';
import { speakBar } from '../../../utils/features/bar-words.ts';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { OTHER_PACK } from '../../shots/bar-states.ts';
import { NOW, type Situation, wordsIn } from '../../shots/bar-words.ts';

vi.mock('../../../utils/i18n/speak-time.ts', () => {
  const say = (at: number) => `<${at}>`;
  return {
    speakMoment: say,
    speakDatedMoment: say,
    speakRange: () => 'then',
    speakSpan: () => 'left',
    speakAbout: () => 'left',
    speakClock: say,
  };
});

/** Says each message as its key with what it is given, so that it shows which message states a time. */
const keys: Translate = Object.assign(
  (key: string, params: object = {}) =>
    `[${key} ${Object.values(params).join(' ')}]`,
  { language: 'en' as const },
) as Translate;

const hours = fc.integer({ min: 0, max: 260 });
const range = fc.tuple(hours, hours, fc.boolean()).map(([a, b, isOpen]) => ({
  earliest: isOpen ? null : NOW - Math.max(a, b) * HOUR_MS,
  latest: NOW - Math.min(a, b) * HOUR_MS,
}));
const customer = fc.record({
  by: fc.constant('customer' as const),
  kind: fc.constantFrom(
    'message' as const,
    'message' as const,
    'postback' as const,
    'reaction' as const,
    'ad-message' as const,
    'comment' as const,
  ),
  time: range,
});
const page = fc.record({
  by: fc.constant('page' as const),
  kind: fc.constantFrom('message' as const, 'private-reply' as const),
  time: range,
});
const situation: fc.Arbitrary<Situation> = fc.record({
  events: fc.array(
    fc
      .oneof({ weight: 4, arbitrary: customer }, page)
      .map(({ time, ...event }) => ({ ...event, ...time }) as never),
    { maxLength: 4 },
  ),
  channel: fc.constantFrom('messenger', 'instagram', 'whatsapp', 'comment'),
  approvals: fc.record(
    {
      humanAgent: fc.boolean(),
      news: fc.boolean(),
      whatsapp: fc.constantFrom('app' as const, 'platform' as const),
    },
    { requiredKeys: [] },
  ),
});

/** What must hold just before a time that a message states, and no more at that time. */
const isOpen = ({ phase }: Verdict) => phase === 'open';
const mayBeOpen = ({ phase, maybe }: Verdict) =>
  phase === 'open' || maybe === 'open';
const isLimited = ({ phase }: Verdict) => phase === 'limited';
const allowsAnswer = ({ allows }: Verdict) => allows.includes('HUMAN_AGENT');
const HOLDS: Readonly<Record<string, (verdict: Verdict) => boolean>> = {
  barUntil: isOpen,
  policyOpen: isOpen,
  barAnswer: isLimited,
  barBoth: allowsAnswer,
  barTagsUntil: isLimited,
  barReply: isLimited,
  policyAfter: isLimited,
  barMaybeUntil: mayBeOpen,
  policyPerhaps: mayBeOpen,
  policyPerhapsAll: mayBeOpen,
};

/** The innermost message round each time. */
function statedTimes(text: string) {
  const plain = text.replaceAll(/\[barAtLeast (<\d+>)\]/g, '$1');
  return [
    ...plain.matchAll(/\[(\w+) [^[\]<]*(?:\[[^\]]*\][^[\]<]*)*<(\d+)>/g),
  ].map(([, key = '', at]) => ({ key, at: Number(at) }));
}

it.each([
  ['our own', undefined],
  ['imported', OTHER_PACK],
])('never states a later time than %s rules allow', (_, pack) => {
  let stated = 0;
  const check = (given: Situation) => {
    const all = { ...given, ...(pack && { pack }) };
    const words = wordsIn(all);
    const { channel = 'messenger', approvals = {} } = given;
    const facts = { ...foldFacts([]), events: given.events };
    const at = (now: number) =>
      assessThread(facts, {
        channel,
        now,
        approvals,
        ...(pack && { pack }),
      });
    const { headline, lines, more } = speakBar(words, keys);
    const said = [headline, ...lines.flat(), ...(more?.texts ?? [])].join(' ');
    const times = statedTimes(said);
    expect(times.length).toBe(said.match(/<\d+>/g)?.length ?? 0);
    for (const { key, at: time } of times) {
      const holds = HOLDS[key];
      expect(holds, key).toBeDefined();
      expect(time).toBeGreaterThan(NOW);
      expect(holds?.(at(time - 1)), `${key} before ${said}`).toBe(true);
      expect(holds?.(at(time)), `${key} at ${said}`).toBe(false);
      stated += 1;
    }
  };
  fc.assert(fc.property(situation, check), { numRuns: 1500 });
  expect(stated).toBeGreaterThan(100);
});
