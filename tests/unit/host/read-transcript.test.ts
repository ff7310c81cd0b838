import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../../utils/host/read-transcript.ts';
import { inZone } from './in-zone.ts';
import { ago, bubble, HOUR, NOW, separator, showThread } from './inbox-page.ts';
import {
  NO_TRANSCRIPT,
  ours,
  readMessages as read,
  theirs,
} from './transcript-page.ts';

inZone('UTC');

const SLACK = HOUR / 2;
const at = (iso: string) => Date.parse(`2026-11-22T${iso}Z`);

describe('a transcript without models', () => {
  it("shows the customer's newest message and that nothing came after it", () => {
    const { observations, messageIds } = read(theirs('m1', 9), theirs('m2', 5));
    expect(messageIds).toEqual(['m1', 'm2']);
    expect(observations).toMatchObject([
      {
        by: 'customer',
        messageId: 'm2',
        earliest: ago(5),
        latest: ago(5) + 999,
        isLast: true,
        completeUntil: NOW,
        source: 'transcript',
      },
    ]);
  });

  it('tells who acted by the side a bubble stands on, not by its text', () => {
    const { observations, messageIds } = read(
      theirs('m1', 9),
      ours('m2', 5),
      ours('m3', 3),
    );
    expect(messageIds).toEqual(['m1', 'm2', 'm3']);
    expect(observations).toMatchObject([
      {
        by: 'page',
        messageId: 'm3',
        latest: ago(3) + 999,
        isLast: true,
        author: 'human',
      },
      {
        by: 'customer',
        messageId: 'm1',
        earliest: ago(9),
        isLast: false,
        completeUntil: NOW,
      },
    ]);
    expect(observations[0]?.completeUntil).toBeUndefined();
  });

  it('of our messages alone shows that the customer was earlier than all of them', () => {
    const { observations } = read(ours('m1', 9), ours('m2', 5));
    expect(observations).toMatchObject([
      { by: 'page', messageId: 'm2', isLast: true },
      { by: 'page', messageId: 'm1', isLast: false },
      {
        by: 'either',
        earliest: null,
        latest: ago(9) + 999,
        isLast: false,
        completeUntil: NOW,
      },
    ]);
  });

  it('dates a message by the separators around it, where groups carry no time', () => {
    const { observations } = read(
      separator('Yesterday at 9:15\u202fPM'),
      theirs('m1'),
      separator('Today 11:09'),
      ours('m2'),
    );
    expect(observations).toMatchObject([
      { messageId: 'm2', earliest: at('11:09:00') - SLACK, latest: NOW },
      {
        messageId: 'm1',
        earliest: Date.parse('2026-11-21T21:15:00Z') - SLACK,
        latest: at('11:09:59.999') + SLACK,
      },
    ]);
  });

  it('leaves open how early a message was, where no separator stands before it', () => {
    expect(read(theirs('m1')).observations).toMatchObject([
      { earliest: null, latest: NOW },
    ]);
  });

  it("does not take a message's own text, or a note below it, for a separator", () => {
    const { observations } = read(
      separator('Nov 20'),
      theirs('m1'),
      '<div>Sent by Ana</div>',
    );
    expect(observations).toMatchObject([
      { earliest: Date.parse('2026-11-20T00:00:00Z') - SLACK, latest: NOW },
    ]);
  });

  it('dates only the first message of a group by the time of the group', () => {
    const group = `<div data-utime="${ago(9) / 1000}">${bubble(theirs('m1'))}${bubble(theirs('m2'))}</div>`;
    expect(read(group).observations).toMatchObject([
      { messageId: 'm2', earliest: ago(9), latest: NOW },
    ]);
  });

  it.each([
    [
      'a message on neither side',
      read.bind(null, theirs('m1', 9), { id: 'm2', side: 'center' }),
    ],
    [
      'a newest message without an id',
      read.bind(null, theirs('m1', 9), theirs('', 5)),
    ],
    ['no message', read.bind(null)],
    [
      'no region',
      () => {
        showThread({});
        document.querySelector('[role="region"]')?.remove();
        return readTranscript(document, { language: 'en', now: NOW });
      },
    ],
  ])('with %s proves nothing', (_, reading) => {
    expect(reading()).toEqual(NO_TRANSCRIPT);
  });

  it('with a customer further up than is read says only how early', () => {
    const many = Array.from({ length: 60 }, (_, i) => ours(`m${i}`, 60 - i));
    const { observations, messageIds } = read(theirs('first', 99), ...many);
    expect(messageIds).toHaveLength(40);
    expect(observations.at(-1)).toMatchObject({
      by: 'either',
      latest: ago(40) + 999,
    });
    expect(observations.some(({ by }) => by === 'customer')).toBe(false);
  });
});
