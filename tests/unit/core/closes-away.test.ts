import { describe, expect, it } from 'vitest';
import { closesAway, nextAbsence } from '../../../utils/core/closes-away.ts';
import type { DaySpan } from '../../../utils/core/time/opening-hours.ts';

const day: readonly DaySpan[] = [{ from: 9 * 60, to: 18 * 60 }];
const week = (...days: (readonly DaySpan[])[]) => ({
  zone: 'Europe/Madrid',
  days,
});
const WORKDAYS = week(day, day, day, day, day, [], []);
const at = (text: string) => Date.parse(`${text}+01:00`);

describe('nextAbsence', () => {
  it('begins as the Page closes, where it is open', () =>
    expect(nextAbsence(WORKDAYS, at('2026-11-23T12:00'))).toEqual({
      from: at('2026-11-23T18:00'),
      until: at('2026-11-24T09:00'),
    }));

  it('lasts over a weekend, and has begun where the Page is closed', () => {
    const now = at('2026-11-27T18:00');
    const until = at('2026-11-30T09:00');
    expect(nextAbsence(WORKDAYS, now)).toEqual({ from: now, until });
  });

  it('is an hour shorter in the night in which clocks go forward', () => {
    const absence = nextAbsence(
      week(day, day, day, day, day, day, day),
      Date.parse('2027-03-27T12:00:00Z'),
    );
    expect(absence!.until - absence!.from).toBe(14 * 3_600_000);
  });

  it('is the noon between two spans', () => {
    const split = [
      { from: 9 * 60, to: 13 * 60 },
      { from: 16 * 60, to: 19 * 60 },
    ];
    const hours = week(split, split, split, split, split, split, split);
    expect(nextAbsence(hours, at('2026-11-23T10:00'))).toEqual({
      from: at('2026-11-23T13:00'),
      until: at('2026-11-23T16:00'),
    });
  });

  it('is none where the Page never closes, or never opens', () => {
    const always = [{ from: 0, to: 24 * 60 }];
    const open = week(always, always, always, always, always, always, always);
    expect(nextAbsence(open, at('2026-11-23T12:00'))).toBeNull();
    const shut = week([], [], [], [], [], [], []);
    expect(nextAbsence(shut, at('2026-11-23T12:00'))).toBeNull();
  });
});

it('takes a window that ends as the Page opens, and not one that ends as it closes', () => {
  const absence = { from: 100, until: 200 };
  expect(
    [100, 101, 200, 201].filter((end) => closesAway(end, absence)),
  ).toEqual([101, 200]);
});
