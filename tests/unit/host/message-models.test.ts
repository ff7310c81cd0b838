import { describe, expect, it } from 'vitest';
import { inZone } from './in-zone.ts';
import { ago, answer, answerMessages, NOW, separator } from './inbox-page.ts';
import {
  NO_TRANSCRIPT,
  ours,
  readMessages as read,
  theirs,
} from './transcript-page.ts';

inZone('UTC');

const at = (iso: string) => Date.parse(`2026-11-22T${iso}Z`);
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
  it('gives its time to the millisecond and the person it is with', () => {
    answerMessages({ m1: model('m1', MS) });
    expect(read(theirs('m1', 5))).toMatchObject({
      others: [PERSON],
      observations: [
        { earliest: MS, latest: MS, source: 'page-model', by: 'customer' },
      ],
    });
  });

  it('tells an automated answer from a written one', () => {
    const automated = {
      ...model('m2', MS, true),
      creatorInfo: null,
      creatorType: 'automated_response',
    };
    answerMessages({ m1: model('m1', ago(9)), m2: automated });
    expect(read(theirs('m1', 9), ours('m2', 5)).observations[0]).toMatchObject({
      by: 'page',
      author: 'automation',
    });
  });

  it.each([
    ['is of the other side', { isFromViewer: true }],
    ['is earlier than its group', { timestamp: ago(5) - 1 }],
    ['is later than its group', { timestamp: ago(5) + 1000 }],
    ['is of last year', { timestamp: ago(9000) }],
  ])('that %s leaves the whole transcript unread', (_, lie) => {
    answerMessages({
      m1: model('m1', ago(9)),
      m2: { ...model('m2', MS), ...lie },
    });
    expect(read(theirs('m1', 9), theirs('m2', 5))).toEqual(NO_TRANSCRIPT);
  });

  it('that contradicts the separators leaves the whole transcript unread', () => {
    answerMessages({ m1: model('m1', at('09:00:00')) });
    expect(read(separator('Today 11:09'), theirs('m1'))).toEqual(NO_TRANSCRIPT);
    answerMessages({ m1: model('m1', at('10:40:00')) });
    expect(
      read(separator('Today 11:09'), theirs('m1')).observations,
    ).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['has another id', { messageID: 'm9' }],
    ['has an id that is no text', { messageID: 1 }],
    ['is from the future', { timestamp: NOW + 11 * 60_000 }],
    ['counts in seconds', { timestamp: Math.floor(MS / 1000) }],
    ['has its time as text', { timestamp: String(MS) }],
    ['does not tell the side', { isFromViewer: 'no' }],
  ])('that %s is not used: what is visible counts', (_, lie) => {
    answerMessages({ m1: { ...model('m1', MS), ...(lie as object) } });
    const { observations, others } = read(theirs('m1', 5));
    expect(others).toEqual([]);
    expect(observations).toMatchObject([
      { source: 'transcript', earliest: ago(5), latest: ago(5) + 999 },
    ]);
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
  ])('in an answer that is %s is not used', (_, detail) => {
    answer(() => detail);
    expect(read(theirs('m1', 5)).observations).toMatchObject([
      { source: 'transcript' },
    ]);
  });

  it('names only people whose ids are digits', () => {
    answerMessages({
      m1: {
        ...model('m1', MS),
        participants: [VIEWER, 7, 'x/../y', null, PERSON],
      },
    });
    expect(read(theirs('m1', 5)).others).toEqual([PERSON]);
    answerMessages({ m1: { ...model('m1', MS), participants: PERSON } });
    expect(read(theirs('m1', 5)).others).toEqual([]);
  });
});
