import { describe, expect, it } from 'vitest';
import { followReminder } from '../../../utils/core/follow-reminder.ts';
import {
  endToRemind,
  leadsBefore,
  parseReminder,
  parseReminderWish,
} from '../../../utils/core/reminder.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import { HOUR_MS, MINUTE_MS } from '../../../utils/core/time/duration.ts';
import { foldFacts } from '../../../utils/core/window/facts.ts';
import type { ThreadEvent } from '../../../utils/core/window/thread-event.ts';
import { by, byPage, NOW, wordsIn } from '../../shots/bar-words.ts';

const THREAD = '100200300401234/messenger/1000001' as ThreadKey;
const REMINDER = {
  thread: THREAD,
  at: NOW + HOUR_MS,
  endsAt: NOW + 2 * HOUR_MS,
  setAt: NOW - HOUR_MS,
};
const facts = (...events: ThreadEvent[]) => ({ ...foldFacts([]), events });

describe('what one can be reminded of', () => {
  const endOf = (situation: Parameters<typeof wordsIn>[0]) => {
    const { verdict, detail, now } = wordsIn(situation);
    return endToRemind(verdict, detail, now);
  };

  it.each([
    ['the end of an open window', { events: [by('message', 20)] }, 4],
    ['what is certain of it', { events: [by('message', [20, 10])] }, 4],
    ['the end of answers', { events: [by('message', 100)] }, 68],
    [
      'the end of answers beside news that have none',
      { events: [by('message', 100)], approvals: { news: true } },
      68,
    ],
    [
      'the end of the private reply',
      { events: [by('comment', 100)], channel: 'comment' },
      68,
    ],
  ] as const)('is %s', (_, situation, inHours) =>
    expect(endOf(situation)).toBe(NOW + inHours * HOUR_MS),
  );

  it.each([
    ['a closed window', { events: [by('message', 200)] }],
    ['no data', { events: [] }],
    [
      'news without an end',
      {
        events: [by('message', 100)],
        approvals: { humanAgent: false, news: true },
      },
    ],
    ['a conflict', { events: [by('message', 2)], isConflict: true }],
  ] as const)('is not %s', (_, situation) =>
    expect(endOf(situation)).toBe(null),
  );
});

describe('the choices', () => {
  it.each([
    [30, [24 * 60, 120, 60, 30]],
    [20, [120, 60, 30, 10]],
    [1.5, [60, 30, 10]],
    [0.5, [10]],
    [0.1, []],
    [-1, []],
  ])('with %s hours left lie ahead and before the end', (hours, minutes) =>
    expect(leadsBefore(NOW + hours * HOUR_MS, NOW)).toEqual(
      minutes.map((m) => m * MINUTE_MS),
    ),
  );
});

describe('a reminder', () => {
  it('stays where nothing new is known', () => {
    const same = followReminder(REMINDER, facts(), REMINDER.endsAt);
    expect(same).toBe(REMINDER);
    expect(followReminder(REMINDER, facts(), null)).toBe(REMINDER);
  });

  it('moves with the end when the customer writes again, as long before it', () => {
    const end = NOW + 24 * HOUR_MS;
    expect(followReminder(REMINDER, facts(by('message', 0)), end)).toEqual({
      ...REMINDER,
      at: end - HOUR_MS,
      endsAt: end,
    });
  });

  it.each([
    ['is done with once somebody answers', byPage('message', 0.5), null],
    ['counts a private reply as an answer', byPage('private-reply', 0.5), null],
    ['is kept after an earlier answer', byPage('message', 2), REMINDER],
    [
      'is kept where the answer may be an earlier one',
      byPage('message', [2, 0.5]),
      REMINDER,
    ],
    ['is kept by a note', byPage('note', 0.5), REMINDER],
    [
      'is kept by an automated reply',
      { ...byPage('message', 0.5), author: 'automation' as const },
      REMINDER,
    ],
  ])('%s', (_, event, expected) =>
    expect(followReminder(REMINDER, facts(event), REMINDER.endsAt)).toEqual(
      expected,
    ),
  );
});

describe('a stored reminder', () => {
  it('is read back', () => expect(parseReminder(REMINDER)).toEqual(REMINDER));

  it.each([
    ['none', null],
    ['without a thread', { ...REMINDER, thread: 'x' }],
    ['at no time', { ...REMINDER, at: 'soon' }],
    ['at its end', { ...REMINDER, at: REMINDER.endsAt }],
    ['past its end', { ...REMINDER, at: REMINDER.endsAt + 1 }],
    ['never set', { ...REMINDER, setAt: undefined }],
  ])('is not %s', (_, value) => expect(parseReminder(value)).toBe(null));

  it('is wished for with a thread and a time only', () => {
    const { thread, at } = REMINDER;
    expect(parseReminderWish({ ...REMINDER, more: 1 })).toEqual({ thread, at });
    expect(parseReminderWish({ thread })).toBe(null);
  });
});
