import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../utils/core/time/duration.ts';
import { foldFacts } from '../../../utils/core/window/facts.ts';
import type { Observation } from '../../../utils/core/window/observation.ts';
import { NOW, observe, row, transcript, verdictOn } from './observed.ts';

const ago = (hours: number) => NOW - hours * HOUR_MS;

/** When the customer is known to have acted, hours ago, newest first; null = a contradiction. */
function customerAt(...observations: Observation[]): number[] | null {
  const forward = foldFacts(observations);
  expect(foldFacts(observations.toReversed())).toEqual(forward);
  if (forward.conflict) return null;
  return forward.events
    .filter((e) => e.by === 'customer' && e.earliest !== null)
    .map((e) => (NOW - e.latest) / HOUR_MS)
    .toSorted((a, b) => a - b);
}

describe('a row read before an opened transcript', () => {
  it('counts no more for the time that the transcript covers', () => {
    // A row taken for the customer's that was ours, or of a time misread.
    expect(customerAt(row('customer', 3, 2), transcript(30, 1))).toEqual([30]);
    expect(verdictOn(row('customer', 3, 2), transcript(30, 1))).toMatchObject({
      phase: 'limited',
    });
  });

  it('counts no more where nobody was named either: the transcript says more', () => {
    const verdict = verdictOn(row('either', 3, 2), transcript(30, 1));
    expect(verdict.maybe).toBeUndefined();
  });

  it('at the same moment is of that moment', () => {
    expect(customerAt(row('customer', 3, 1), transcript(30, 1))).toEqual([30]);
  });

  it('still counts for a reaction or a call, which no transcript shows as a bubble', () => {
    const reaction = observe({
      by: 'customer',
      kind: 'reaction',
      latest: ago(3),
      isLast: true,
      observedAt: ago(2),
    });
    expect(customerAt(reaction, transcript(30, 1))).toEqual([3, 30]);
    expect(verdictOn(reaction, transcript(30, 1)).phase).toBe('open');
  });

  it('still counts where the transcript claims nothing of what came after', () => {
    const { completeUntil: _, ...without } = transcript(30, 1);
    const bare = observe(without);
    expect(customerAt(row('customer', 3, 2), bare)).toEqual([3, 30]);
  });
});

describe('a row read after an opened transcript', () => {
  it('that has the customer write later than that was read counts', () => {
    expect(customerAt(row('customer', 1), transcript(30, 2))).toEqual([1, 30]);
  });

  it('that shows the same message fits', () => {
    expect(customerAt(row('customer', 30), transcript(30, 2))).toEqual([
      30, 30,
    ]);
  });

  it('that has the customer write in the covered time contradicts it', () => {
    expect(customerAt(row('customer', 3), transcript(30, 2))).toBeNull();
    expect(verdictOn(row('customer', 3), transcript(30, 2))).toMatchObject({
      phase: 'unknown',
      opener: null,
    });
  });

  it.each([
    ['a minute', 1, 'fits'],
    ['two minutes', 2, 'fits'],
    ['three minutes', 3, 'contradicts it'],
  ])(
    'that shows a message of %s before that was read: %s %s',
    (_, minutes, word) => {
      const late = observe({
        by: 'customer',
        latest: ago(2) - minutes * MINUTE_MS,
        isLast: true,
        source: 'row',
      });
      const found = customerAt(late, transcript(30, 2));
      expect(found === null).toBe(word !== 'fits');
    },
  );

  it.each<[string, Partial<Observation>]>([
    ['whose range reaches back to the message', { earliest: ago(31) }],
    ['whose range reaches on past the reading', { latest: ago(1) }],
    ['that tells of a reaction', { kind: 'reaction' }],
    ['that is ours', { by: 'page' }],
    ['that is nobody’s', { by: 'either' }],
  ])('%s does not contradict it', (_, more) => {
    const late = observe({
      by: 'customer',
      earliest: ago(4),
      latest: ago(3),
      isLast: true,
      source: 'row',
      ...more,
    });
    expect(customerAt(late, transcript(30, 2))).not.toBeNull();
  });
});

describe('several readings of opened transcripts', () => {
  const older = (fields: Partial<Observation>) =>
    observe({ by: 'customer', latest: ago(40), messageId: 'old', ...fields });

  it('count by the one that reaches furthest', () => {
    const first = transcript(30, 20, 'mid.1');
    const second = transcript(10, 1, 'mid.2');
    expect(customerAt(first, second)).toEqual([10, 30]);
    expect(customerAt(first, second, row('customer', 3, 2))).toEqual([10, 30]);
  });

  it('differ in an older message without harm: the later reading of it counts', () => {
    const early = older({ latest: ago(50), observedAt: ago(9) });
    const late = older({ observedAt: ago(8) });
    expect(customerAt(early, late, transcript(30, 1))).toEqual([30, 40]);
    expect(customerAt(early, late)).toBeNull();
  });

  it('that differ in whose an older message was do no harm', () => {
    const theirs = older({ observedAt: ago(9) });
    const ours = older({ by: 'page', observedAt: ago(8) });
    expect(customerAt(theirs, ours, transcript(30, 1))).toEqual([30]);
    expect(customerAt(theirs, ours)).toBeNull();
  });

  it('that differ in the newest message contradict each other', () => {
    const other = observe({
      by: 'customer',
      latest: ago(20),
      messageId: 'mid.1',
    });
    expect(customerAt(other, transcript(30, 1))).toBeNull();
  });
});

describe('a message that one reading gives to nobody', () => {
  const nobodys = (fields: Partial<Observation> = {}) =>
    observe({
      by: 'either',
      earliest: ago(5),
      latest: ago(3),
      messageId: 'mid.1',
      isLast: true,
      ...fields,
    });

  it('is a bound by itself, and no opener', () => {
    expect(customerAt(nobodys())).toEqual([]);
    expect(verdictOn(nobodys())).toMatchObject({
      phase: 'unknown',
      maybe: 'open',
    });
  });

  it('is whose another reading says it is, in the time that both allow', () => {
    expect(customerAt(nobodys(), transcript(4))).toEqual([4]);
    const ours = observe({ by: 'page', latest: ago(4), messageId: 'mid.1' });
    expect(customerAt(nobodys(), ours)).toEqual([]);
    expect(foldFacts([nobodys({ isLast: false }), ours]).events).toMatchObject([
      { by: 'page', latest: ago(4) },
    ]);
  });

  it('is of the kind that another reading tells', () => {
    const ad = observe({
      by: 'customer',
      kind: 'ad-message',
      latest: ago(4),
      messageId: 'mid.1',
    });
    const { events } = foldFacts([nobodys(), ad, transcript(4)]);
    expect(events).toMatchObject([{ by: 'customer', kind: 'ad-message' }]);
  });

  it('contradicts a reading that leaves another time', () => {
    expect(customerAt(nobodys(), transcript(9))).toBeNull();
  });

  it('leaves open that the customer wrote after the newest that is known', () => {
    const newer = nobodys({ messageId: 'mid.2' });
    const { completeUntil: _, ...known } = transcript(30);
    expect(verdictOn(newer, observe(known))).toMatchObject({
      phase: 'limited',
      maybe: 'open',
    });
  });
});

it('two readings that tell of two kinds of one message contradict each other', () => {
  const kinds = (['ad-message', 'story-reply'] as const).map((kind) =>
    observe({ by: 'customer', kind, latest: ago(4), messageId: 'mid.1' }),
  );
  expect(customerAt(...kinds)).toBeNull();
});
