import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
} from '../../../utils/core/time/duration.ts';
import { readSpokenTime } from '../../../utils/host/spoken-time/read-spoken-time.ts';
import { inZone } from './in-zone.ts';

// Times are written here as Facebook writes them, by other means than the reader's.

/** A language's way to write a time as of `now`; null = it does not write such times so. */
type Form = (at: number, now: number) => string | null;

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
const daysAgo = (at: number, now: number) =>
  Math.round((midnight(now) - midnight(at)) / DAY_MS);

const ago =
  (units: readonly string[]): Form =>
  (at, now) => {
    const [minute, hour, day, week] = units;
    const ms = now - at;
    if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)}${minute}`;
    if (ms < DAY_MS) return `${Math.floor(ms / HOUR_MS)}${hour}`;
    if (ms < 7 * DAY_MS) return `${Math.floor(ms / DAY_MS)}${day}`;
    return `${Math.floor(ms / (7 * DAY_MS))}${week}`;
  };

function formsOf(language: string, isHalfDay: boolean) {
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, options);
    return (at: number) => format.format(at);
  };
  const clock = write({
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: isHalfDay ? 'h12' : 'h23',
  });
  const weekday = write({ weekday: 'long' });
  const shortWeekday = write({ weekday: 'short' });
  const date = write({ month: 'short', day: 'numeric' });
  const wholeDate = write({ dateStyle: 'medium' });
  const isEnglish = language === 'en';
  const words = isEnglish ? ['Today', 'Yesterday'] : ['Hoy', 'Ayer'];
  const at = isEnglish ? ' at ' : ' a las ';
  /** What the inbox calls the day, where it is near. */
  const near: Form = (time, now) => words[daysAgo(time, now)] ?? null;
  const withinWeek = (time: number, now: number) =>
    daysAgo(time, now) > 0 && daysAgo(time, now) < 7;
  const clockOnly: Form = (time, now) => {
    const days = daysAgo(time, now);
    // Of yesterday only what today's clocks have not shown yet; where they go back, they show an hour twice.
    const minuteOf = (t: number) =>
      new Date(t).getHours() * 60 + new Date(t).getMinutes();
    const isAhead = now - time < DAY_MS && minuteOf(time) > minuteOf(now);
    return days === 0 || (days === 1 && isAhead) ? clock(time) : null;
  };
  const dayForms: Form[] = [
    near,
    (t, now) => near(t, now) && `${near(t, now)}${at}${clock(t)}`,
    (t, now) => near(t, now) && `${near(t, now)} ${clock(t)}`,
    (t, now) => (withinWeek(t, now) ? weekday(t) : null),
    (t, now) => (withinWeek(t, now) ? shortWeekday(t) : null),
    (t, now) => (withinWeek(t, now) ? `${shortWeekday(t)} ${clock(t)}` : null),
    (t, now) => (daysAgo(t, now) < 360 ? date(t) : null),
    (t) => wholeDate(t),
    (t) => `${wholeDate(t)}, ${clock(t)}`,
  ];
  return { clockOnly, dayForms };
}

const EN_AGO = ago(['m', 'h', 'd', 'w']);
const ES_AGO = ago([' min', ' h', ' d', ' sem']);

const moments = fc.oneof(
  fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2028-01-01'),
    noInvalidDate: true,
  }),
  // Around the days on which the clocks change in Madrid and New York.
  ...['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'].map((day) =>
    fc
      .integer({ min: -2 * DAY_MS, max: 3 * DAY_MS })
      .map((ms) => new Date(Date.parse(day) + ms)),
  ),
);
const agoMs = fc.oneof(
  fc.integer({ min: 0, max: 3 * HOUR_MS }),
  fc.integer({ min: 0, max: 3 * DAY_MS }),
  fc.integer({ min: 0, max: 40 * DAY_MS }),
  fc.integer({ min: 0, max: 699 * DAY_MS }),
);
/** The label may have been written a little before it is read. */
const lateMs = fc.integer({ min: 0, max: 2 * MINUTE_MS });

function expectTruthInside(
  language: string,
  forms: readonly Form[],
  late: fc.Arbitrary<number>,
) {
  const property = fc.property(moments, agoMs, late, (date, ms, lateBy) => {
    const writtenAt = date.getTime();
    const truth = writtenAt - ms;
    const now = writtenAt + lateBy;
    for (const form of forms) {
      const text = form(truth, writtenAt);
      if (text === null) continue;
      const range = readSpokenTime(text, { language, now });
      expect(range, text).not.toBeNull();
      expect(range!.earliest, text).toBeLessThanOrEqual(truth);
      expect(range!.latest, text).toBeGreaterThanOrEqual(truth);
      expect(range!.latest, text).toBeLessThanOrEqual(now);
    }
  });
  fc.assert(property, { numRuns: 1000 });
}

const onTime = fc.constant(0);

describe.each(['UTC', 'Europe/Madrid', 'America/New_York', 'Asia/Kolkata'])(
  'whatever the time, a range read in %s holds the truth',
  (zone) => {
    inZone(zone);

    it.each([
      ['en', EN_AGO],
      ['es', ES_AGO],
    ] as const)('from "2h" and its kin in %s', (language, form) => {
      expectTruthInside(language, [form], lateMs);
    });

    it.each([
      ['en', true],
      ['en', false],
      ['es', true],
      ['es', false],
    ] as const)(
      'from clocks and dates in %s (12 hours: %s)',
      (language, isHalfDay) => {
        const { clockOnly, dayForms } = formsOf(language, isHalfDay);
        expectTruthInside(language, [clockOnly], onTime);
        expectTruthInside(language, dayForms, lateMs);
      },
    );
  },
);
