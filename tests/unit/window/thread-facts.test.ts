import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../../utils/core/time/duration.ts';
import { foldFacts } from '../../../utils/core/window/facts.ts';
import { assessThread } from '../../../utils/core/window/thread-verdict.ts';
import { NOW, observe, row, transcript, verdictOn } from './observed.ts';

const boundsOf = (...observations: Parameters<typeof verdictOn>) =>
  foldFacts(observations).events.filter(
    (event) => event.by === 'customer' && event.earliest === null,
  );

describe('a row of ours', () => {
  it('alone says only that the customer was not later', () => {
    expect(boundsOf(row('page', 3))).toHaveLength(1);
    expect(verdictOn(row('page', 3))).toMatchObject({
      phase: 'unknown',
      maybe: 'open',
    });
  });

  it.each([
    [30, 'unknown', 'limited'],
    [24, 'unknown', 'limited'],
    [23, 'unknown', 'open'],
  ] as const)('from %i hours ago gives %s, maybe %s', (hours, phase, maybe) => {
    expect(verdictOn(row('page', hours))).toMatchObject({ phase, maybe });
  });

  it('from eight days ago gives closed: no later time would open anything', () => {
    expect(verdictOn(row('page', 8 * 24))).toMatchObject({ phase: 'closed' });
  });

  it('says nothing more once a transcript has been read after it', () => {
    const own = row('page', 3, 3);
    const seen = transcript(30, 1);
    expect(boundsOf(own, seen)).toEqual([]);
    const verdict = verdictOn(own, seen);
    expect(verdict).toMatchObject({
      phase: 'limited',
      allows: ['HUMAN_AGENT'],
    });
    expect(verdict.maybe).toBeUndefined();
    expect(verdictOn(seen, own)).toEqual(verdict);
  });

  it('newer than the transcript leaves open that they wrote in between', () => {
    expect(verdictOn(transcript(30, 2), row('page', 1))).toMatchObject({
      phase: 'limited',
      maybe: 'open',
      opener: { earliest: NOW - 30 * HOUR_MS, latest: NOW - HOUR_MS },
    });
  });

  it('does not shorten a window that is known to be open', () => {
    expect(verdictOn(transcript(3, 2), row('page', 1))).toMatchObject({
      phase: 'open',
      left: 21 * HOUR_MS,
    });
  });
});

describe('an action that nobody is named for', () => {
  it('is a bound as well, in a row as in a transcript of our messages alone', () => {
    const inTranscript = observe({
      by: 'either',
      earliest: null,
      latest: NOW - 30 * HOUR_MS,
      completeUntil: NOW,
    });
    expect(verdictOn(row('either', 30))).toMatchObject({ maybe: 'limited' });
    expect(verdictOn(inTranscript)).toMatchObject({ maybe: 'limited' });
  });
});

describe('whose action was the last', () => {
  const last = (...observations: Parameters<typeof verdictOn>) => {
    const { lastBy, lastAt } = foldFacts(observations);
    return [lastBy, lastAt && (NOW - lastAt.latest) / HOUR_MS];
  };

  it.each([
    [
      'the customer wrote, we answered',
      [row('customer', 5), row('page', 3)],
      'page',
      3,
    ],
    [
      'we answered, they wrote again',
      [row('page', 5), row('customer', 3)],
      'customer',
      3,
    ],
    [
      'an old row was read late',
      [row('customer', 2, 2), row('page', 9)],
      'customer',
      2,
    ],
    [
      'one action was read with and without a name',
      [row('either', 4), row('customer', 4, 1)],
      'customer',
      4,
    ],
    ['only a transcript was read', [transcript(4)], null, null],
  ] as const)('is told where %s', (_, observations, by, hours) => {
    expect(last(...observations)).toEqual([by, hours]);
    expect(last(...observations.toReversed())).toEqual([by, hours]);
  });
});

describe('readings of one message', () => {
  const rough = observe({
    by: 'customer',
    earliest: NOW - 30 * HOUR_MS,
    latest: NOW - 3 * HOUR_MS,
    messageId: 'mid.1',
  });

  it('meet in what both allow', () => {
    const { events, conflict } = foldFacts([rough, transcript(4)]);
    const at = NOW - 4 * HOUR_MS;
    expect(conflict).toBe(false);
    expect(events).toMatchObject([{ earliest: at, latest: at, id: 'mid.1' }]);
  });

  it.each([
    ['their times exclude each other', transcript(40)],
    [
      'they differ in whose it is',
      observe({ by: 'page', latest: NOW - 4 * HOUR_MS, messageId: 'mid.1' }),
    ],
  ])('promise nothing where %s', (_, other) => {
    const facts = foldFacts([rough, other, row('customer', 1)]);
    expect(facts).toMatchObject({ conflict: true, events: [], lastBy: null });
    expect(verdictOn(rough, other, row('customer', 1))).toMatchObject({
      phase: 'unknown',
      allows: [],
      opener: null,
      ruleSet: null,
    });
  });

  it('are two messages where the ids differ', () => {
    const facts = foldFacts([transcript(4), transcript(40, 0, 'mid.2')]);
    expect(facts).toMatchObject({ conflict: false });
    expect(facts.events).toHaveLength(2);
  });
});

it('an unknown channel promises nothing, whatever is known', () => {
  const moment = { channel: null, now: NOW, approvals: {} };
  expect(assessThread(foldFacts([row('customer', 1)]), moment)).toMatchObject({
    phase: 'unknown',
    allows: [],
  });
});

describe('a thread that was moved out of the list', () => {
  const away = (hours: number) =>
    observe({
      by: 'page',
      kind: 'put-away',
      latest: NOW - hours * HOUR_MS,
      observedAt: NOW - hours * HOUR_MS,
    });

  it.each([
    ['after the customer wrote', [row('customer', 4, 3), away(2)], true],
    [
      'and was read by its link since',
      [row('customer', 4, 3), away(2), { ...transcript(4), isLast: true }],
      true,
    ],
    [
      'and stands in a list again',
      [row('customer', 4, 3), away(2), row('customer', 4, 1)],
      false,
    ],
    [
      'and the customer wrote again',
      [row('customer', 4, 3), away(2), row('customer', 1)],
      false,
    ],
    ['never', [row('customer', 4)], false],
  ] as const)('%s: put away = %#', (_, observations, isPutAway) => {
    const facts = foldFacts(observations);
    expect(facts).toMatchObject({ isPutAway, lastBy: 'customer' });
    // It answers nobody, and opens and closes nothing.
    const plain = observations.filter((o) => o.kind !== 'put-away');
    expect(facts.events).toEqual(foldFacts(plain).events);
  });
});
