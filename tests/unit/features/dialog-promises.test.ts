import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { HOUR_MS } from '../../../utils/core/time/duration.ts';
import { foldFacts } from '../../../utils/core/window/facts.ts';
import { assessThread } from '../../../utils/core/window/thread-verdict.ts';
import { speakDialog } from '../../../utils/features/dialog-words.ts';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { OTHER_PACK } from '../../shots/bar-states.ts';
import { NOW } from '../../shots/bar-words.ts';
import {
  type DialogSituation,
  dialogWordsIn,
} from '../../shots/dialog-situation.ts';

vi.mock('../../../utils/i18n/speak-time.ts', () => ({
  speakDatedMoment: (at: number) => `<${at}>`,
  speakDatedRange: () => 'then',
  speakSpan: () => 'so long',
  speakAbout: () => 'so long',
}));

/** Says each message as its key with what it is given. */
const keys: Translate = Object.assign(
  (key: string, params: object = {}) =>
    `[${key} ${Object.values(params).join(' ')}]`,
  { language: 'en' as const },
) as Translate;

const hours = fc.integer({ min: 0, max: 260 });
const time = fc.tuple(hours, hours, fc.boolean()).map(([a, b, isOpen]) => ({
  earliest: isOpen ? null : NOW - Math.max(a, b) * HOUR_MS,
  latest: NOW - Math.min(a, b) * HOUR_MS,
}));
const customer = fc
  .record({
    kind: fc.constantFrom(
      'message',
      'postback',
      'reaction',
      'ad-message',
      'comment',
    ),
    time,
  })
  .map(({ kind, time: at }) => ({ by: 'customer', kind, ...at }));
const situation = fc.record({
  events: fc.array(customer, { maxLength: 3 }),
  channel: fc.constantFrom(
    'messenger',
    'messenger',
    'instagram',
    'whatsapp',
    'comment',
  ),
  approvals: fc.record(
    {
      humanAgent: fc.boolean(),
      news: fc.boolean(),
      whatsapp: fc.constantFrom('app', 'platform'),
    },
    { requiredKeys: [] },
  ),
}) as unknown as fc.Arbitrary<DialogSituation>;

it.each([
  ['our own', undefined],
  ['imported', OTHER_PACK],
])('never states a later time than %s rules allow', (_, pack) => {
  let stated = 0;
  const check = (given: DialogSituation) => {
    const all = { ...given, ...(pack && { pack }) };
    const words = dialogWordsIn(all);
    const { channel = 'messenger', approvals = {}, events } = given;
    const at = (now: number) =>
      assessThread(
        { ...foldFacts([]), events },
        {
          channel: channel ?? 'messenger',
          now,
          approvals,
          ...(pack && { pack }),
        },
      );
    const { title, body, choices, whyText } = speakDialog(words, keys);
    const said = [title, body, whyText, JSON.stringify(choices)].join(' ');
    for (const [, moment] of said.matchAll(/<(\d+)>/g)) {
      const until = Number(moment);
      expect(until).toBeGreaterThan(NOW);
      expect(at(until - 1).phase, said).toBe(words.verdict.phase);
      expect(at(until).phase, said).not.toBe(words.verdict.phase);
      stated += 1;
    }
  };
  fc.assert(fc.property(situation, check), { numRuns: 6000 });
  expect(stated).toBeGreaterThan(40);
});
