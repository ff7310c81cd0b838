import { describe, expect, it } from 'vitest';
import { inZone } from './in-zone.ts';
import { ago, answer, answerMessages, NOW, separator } from './inbox-page.ts';
import {
  nobodys,
  ours,
  readMessages as read,
  theirs,
} from './transcript-page.ts';

inZone('UTC');

const at = (iso: string) => Date.parse(`2026-11-22T${iso}Z`);
const DAY = 86_400_000;
const PERSON = '100000000000001';
const VIEWER = '100200300401234';
const model = (id: string, timestamp: number, isFromViewer = false) => ({
  messageID: id,
  timestamp,
  isFromViewer,
  viewerID: VIEWER,
  participants: [VIEWER, PERSON],
});
const MS = ago(5) + 456;

describe("a message's model", () => {
  it('gives its time to the millisecond', () => {
    answerMessages({ m1: model('m1', MS) });
    expect(read(theirs('m1', 5))).toMatchObject({
      torn: 0,
      observations: [
        { earliest: MS, latest: MS, source: 'page-model', by: 'customer' },
      ],
    });
  });

  it('tells an automated answer from a written one', () => {
    const automated = {
      ...model('m2', MS, true),
      creatorType: 'automated_response',
    };
    answerMessages({
      m1: model('m1', ago(9)),
      m2: automated,
      m3: model('m3', ago(4), true),
    });
    const { observations } = read(
      theirs('m1', 9),
      ours('m2', 5),
      ours('m3', 4),
    );
    expect(observations).toMatchObject([
      { messageId: 'm3', author: 'human' },
      { messageId: 'm2', by: 'page', author: 'automation' },
      { messageId: 'm1', by: 'customer' },
    ]);
  });

  it('tells whose a message is where the layout does not', () => {
    answerMessages({ m1: model('m1', MS), m2: model('m2', ago(4), true) });
    expect(read(nobodys('m1', 5), nobodys('m2', 4))).toMatchObject({
      torn: 0,
      observations: [
        { messageId: 'm2', by: 'page' },
        { messageId: 'm1', by: 'customer', completeUntil: NOW },
      ],
    });
  });

  it('of the other side is counted and not used: the message is nobody’s, and nothing is complete', () => {
    answerMessages({
      m1: model('m1', ago(9)),
      m2: { ...model('m2', MS), isFromViewer: true },
    });
    const { observations, torn } = read(theirs('m1', 9), theirs('m2', 5));
    expect(torn).toBe(1);
    expect(observations).toMatchObject([
      { messageId: 'm2', by: 'either', source: 'transcript', earliest: ago(5) },
      { messageId: 'm1', by: 'customer', source: 'page-model' },
    ]);
    expect(observations.map((o) => o.completeUntil)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('of a line that the page itself put there makes it nobody’s: no fault, but nothing is complete', () => {
    answerMessages({
      m1: model('m1', ago(9)),
      m2: { ...model('m2', MS), isLog: true },
    });
    const { observations, torn } = read(theirs('m1', 9), theirs('m2', 5));
    expect(torn).toBe(0);
    expect(observations).toMatchObject([
      { messageId: 'm2', by: 'either', earliest: MS },
      { messageId: 'm1', by: 'customer' },
    ]);
    expect(observations.some((o) => o.completeUntil)).toBe(false);
  });

  it.each([
    ['earlier than its group', { timestamp: ago(5) - 1 }],
    ['later than its group', { timestamp: ago(5) + 1000 }],
    ['of last year', { timestamp: ago(9000) }],
  ])('that is %s is counted and not used for the time', (_, lie) => {
    answerMessages({ m1: { ...model('m1', MS), ...lie } });
    expect(read(theirs('m1', 5))).toMatchObject({
      torn: 1,
      observations: [
        {
          source: 'transcript',
          by: 'customer',
          earliest: ago(5),
          latest: ago(5) + 999,
          completeUntil: NOW,
        },
      ],
    });
  });

  it.each([
    ['09:00:00', 1],
    ['10:38:00', 1],
    ['10:40:00', 0],
    ['17:00:00', 0],
  ])('of %s under a separator of 11:09 is torn: %i', (time, torn) => {
    answerMessages({ m1: model('m1', at(time)) });
    const reading = read(separator('Today 11:09'), theirs('m1'));
    expect(reading).toMatchObject({ torn, observations: [{ by: 'customer' }] });
    expect(reading.observations[0]?.source).toBe(
      torn ? 'transcript' : 'page-model',
    );
  });

  it('up to a day ahead of our clock is believed where the page allows this moment', () => {
    answerMessages({ m1: model('m1', NOW + DAY / 2) });
    const { observations } = read(separator('Today 11:09'), theirs('m1'));
    expect(observations).toMatchObject([
      {
        source: 'page-model',
        earliest: NOW + DAY / 2,
        completeUntil: NOW + DAY / 2,
      },
    ]);
  });

  it.each<[string, unknown]>([
    ['has another id', { messageID: 'm9' }],
    ['has an id that is no text', { messageID: 1 }],
    ['is two days ahead', { timestamp: NOW + 2 * DAY }],
    ['counts in seconds', { timestamp: Math.floor(MS / 1000) }],
    ['has its time as text', { timestamp: String(MS) }],
    ['does not tell the side', { isFromViewer: 'no' }],
  ])('that %s is none: what is visible counts', (_, lie) => {
    answerMessages({ m1: { ...model('m1', MS), ...(lie as object) } });
    expect(read(theirs('m1', 5))).toMatchObject({
      torn: 0,
      observations: [
        { source: 'transcript', earliest: ago(5), latest: ago(5) + 999 },
      ],
    });
  });

  it.each([
    ['no JSON', '{'],
    ['no text', { messages: [] }],
    [
      'huge',
      JSON.stringify({
        messages: [{ ...model('m1', MS), x: 'x'.repeat(20_001) }],
      }),
    ],
  ])('in an answer that is %s is none', (_, detail) => {
    answer(() => detail);
    expect(read(theirs('m1', 5)).observations).toMatchObject([
      { source: 'transcript' },
    ]);
  });
});
