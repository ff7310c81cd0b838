import { describe, expect, it } from 'vitest';
import {
  dayAsked,
  momentOn,
  QUICK_DAYS,
} from '../../../../components/practice/practice-day.ts';
import { localDayOf, parseDay } from '../../../../utils/core/time/day.ts';
import { HOUR_MS } from '../../../../utils/core/time/duration.ts';

const TODAY = '2026-11-22';

describe('the moment of a day', () => {
  it('is now on the day that is today', () => {
    const now = new Date(2026, 10, 22, 0, 5).getTime();
    expect(momentOn('2026-11-22', now)).toBe(now);
  });

  it.each([0, 5, 12, 19, 23])(
    'is of that UTC day at %i o’clock, whose rules hold an hour more',
    (hour) => {
      const now = new Date(2026, 10, 22, hour, 30).getTime();
      const moment = momentOn('2018-06-01', now);
      for (const at of [moment, moment + HOUR_MS - 1])
        expect(new Date(at).toISOString()).toContain('2018-06-01T');
    },
  );

  it('keeps the time of day', () => {
    const now = new Date(2026, 10, 22, 12, 34).getTime();
    const moment = new Date(momentOn('2018-06-01', now));
    expect([moment.getHours(), moment.getMinutes()]).toEqual([12, 34]);
  });
});

describe('the day that an address asks for', () => {
  it.each([
    ['?day=2018-06-01', '2018-06-01'],
    ['', TODAY],
    ['?day=', TODAY],
    ['?day=2018-02-30', TODAY],
    ['?day=2016-03-31', TODAY],
    ['?day=2030-01-01', TODAY],
    ['?day=<script>', TODAY],
  ])('%s is %s', (search, day) => {
    expect(dayAsked(search, TODAY)).toBe(day);
  });
});

it('the quick picks are days, in order', () => {
  const days = QUICK_DAYS.map(([day]) => day);
  expect(days.map(parseDay)).toEqual(days);
  expect(days).toEqual(days.toSorted());
  expect(localDayOf(Date.now()) > (days.at(-1) ?? '')).toBe(true);
});
