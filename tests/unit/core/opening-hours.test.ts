import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type DaySpan,
  isOpenAt,
  nextClosing,
  nextOpening,
  type OpeningHours,
} from '../../../utils/core/time/opening-hours.ts';
import { quietBetween } from '../../../utils/core/time/quiet.ts';
import { localZone } from '../../../utils/core/time/zone.ts';
import { isWithin, wallOf } from './wall-clock.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const at = (iso: string) => Date.parse(iso);
const iso = (moment: number | null) =>
  moment === null ? null : new Date(moment).toISOString();

const week = (zone: string, spans: DaySpan[], from = 0, to = 6) => ({
  zone,
  days: Array.from({ length: 7 }, (_, day) =>
    day >= from && day <= to ? spans : [],
  ),
});
const NINE_TO_SIX = { from: 9 * 60, to: 18 * 60 };
const office = week('Europe/Madrid', [NINE_TO_SIX], 0, 4);

/** The slow truth. */
const isOpen = ({ zone, days }: OpeningHours, moment: number): boolean =>
  isWithin(days, wallOf(zone, moment));

/** Minute by minute; null = not within these days. */
function slowTurn(
  hours: OpeningHours,
  moment: number,
  { toOpen, days }: { toOpen: boolean; days: number },
): number | null {
  let was = isOpen(hours, moment);
  const first = Math.floor(moment / MINUTE) * MINUTE + MINUTE;
  for (let m = first; m <= moment + days * DAY; m += MINUTE) {
    const is = isOpen(hours, m);
    if (is !== was && is === toOpen) return m;
    was = is;
  }
  return null;
}

/** Around changes of the clock, in both directions, and one time zone without. */
const PLACES: readonly (readonly [zone: string, around: string])[] = [
  ['America/Santiago', '2026-04-05T03:00Z'],
  ['America/Santiago', '2026-09-06T04:00Z'],
  ['Europe/Madrid', '2026-10-25T01:00Z'],
  ['Europe/Madrid', '2027-03-28T01:00Z'],
  ['Pacific/Auckland', '2026-09-26T14:00Z'],
  ['Pacific/Auckland', '2027-04-03T14:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Asia/Kolkata', '2026-11-23T00:00Z'],
  ['America/Bogota', '2026-11-23T00:00Z'],
];

const minute = fc.integer({ min: 0, max: 24 * 60 });
const span = fc
  .record({ from: minute, to: minute })
  .filter(({ from, to }) => from !== to && from < 24 * 60);
const days = fc.array(fc.array(span, { maxLength: 3 }), {
  minLength: 7,
  maxLength: 7,
});
const place = fc.constantFrom(...PLACES);
/** From five days before the change of the clock to two after it. */
const moments = fc.integer({ min: -5 * DAY, max: 2 * DAY });

describe('opening hours', () => {
  it('are those of a clock on the wall, through changes of the clock', () => {
    fc.assert(
      fc.property(place, days, moments, ([zone, around], spans, offset) => {
        const hours = { zone, days: spans };
        const moment = at(around) + offset;
        expect(isOpenAt(hours, moment)).toBe(isOpen(hours, moment));
        const opening = nextOpening(hours, moment);
        const slow = slowTurn(hours, moment, { toOpen: true, days: 4 });
        if (slow === null)
          expect(opening ?? Number.POSITIVE_INFINITY).toBeGreaterThan(
            moment + 4 * DAY,
          );
        else expect(iso(opening)).toBe(iso(slow));
        const closing = nextClosing(hours, moment);
        const slowEnd = slowTurn(hours, moment, { toOpen: false, days: 4 });
        if (slowEnd === null)
          expect(closing ?? Number.POSITIVE_INFINITY).toBeGreaterThan(
            moment + 4 * DAY,
          );
        else expect(iso(closing)).toBe(iso(slowEnd));
      }),
      { seed: 20261123, numRuns: 300 },
    );
  }, 120_000);

  it.each([
    ['over the weekend', '2026-11-20T17:00:00.001Z', '2026-11-23T08:00:00Z'],
    ['over night, in summer', '2026-07-01T20:00Z', '2026-07-02T07:00:00Z'],
    ['over night, in winter', '2026-12-01T20:00Z', '2026-12-02T08:00:00Z'],
    ['while open', '2026-12-01T10:00Z', '2026-12-02T08:00:00Z'],
  ])('open again %s', (_, from, then) => {
    expect(nextOpening(office, at(from))).toBe(at(then));
  });

  it('close at the end of the span that is open, else of the next', () => {
    const end = at('2026-11-23T17:00Z');
    expect(nextClosing(office, at('2026-11-23T12:00Z'))).toBe(end);
    expect(nextClosing(office, at('2026-11-21T12:00Z'))).toBe(end);
    expect(nextClosing(office, end)).toBe(at('2026-11-24T17:00Z'));
  });

  it('are half-open: closed at the very end', () => {
    expect(isOpenAt(office, at('2026-11-23T08:00Z'))).toBe(true);
    expect(isOpenAt(office, at('2026-11-23T17:00Z') - 1)).toBe(true);
    expect(isOpenAt(office, at('2026-11-23T17:00Z'))).toBe(false);
  });

  it('take spans that touch for one, also over midnight and Sunday', () => {
    const shop = week('America/Bogota', [
      { from: 20 * 60, to: 24 * 60 },
      { from: 0, to: 4 * 60 },
    ]);
    // Sunday 22:00 in Bogotá.
    expect(nextClosing(shop, at('2026-11-23T03:00Z'))).toBe(
      at('2026-11-23T09:00Z'),
    );
    expect(nextOpening(shop, at('2026-11-23T03:00Z'))).toBe(
      at('2026-11-24T01:00Z'),
    );
  });

  it('of a week that is always open, or never, have no turn', () => {
    const always = week('Asia/Kolkata', [{ from: 0, to: 24 * 60 }]);
    const never = week('Asia/Kolkata', []);
    for (const hours of [always, never]) {
      expect(nextOpening(hours, at('2026-11-23T03:00Z'))).toBeNull();
      expect(nextClosing(hours, at('2026-11-23T03:00Z'))).toBeNull();
    }
    expect(isOpenAt(always, 0)).toBe(true);
    expect(isOpenAt(never, 0)).toBe(false);
  });

  it('skip the week in which a clock change leaves the only span out', () => {
    const gap = week('Europe/Madrid', [{ from: 130, to: 170 }], 6, 6);
    expect(iso(nextOpening(gap, at('2027-03-22T00:00Z')))).toBe(
      '2027-04-04T00:10:00.000Z',
    );
  });
});

describe('quiet hours', () => {
  const night = { from: 22 * 60, to: 7 * 60 };

  it('are those of the zone, an hour longer when clocks are set back', () => {
    const of = (day: string) =>
      quietBetween(night, 'Europe/Madrid', {
        from: at(day),
        to: at(day) + DAY,
      }).at(-1);
    expect(of('2026-10-23')).toEqual({
      from: at('2026-10-23T20:00Z'),
      to: at('2026-10-24T05:00Z'),
    });
    expect(of('2026-10-24')).toEqual({
      from: at('2026-10-24T20:00Z'),
      to: at('2026-10-25T06:00Z'),
    });
    expect(of('2027-03-27')).toEqual({
      from: at('2027-03-27T21:00Z'),
      to: at('2027-03-28T05:00Z'),
    });
  });

  it('hold every quiet moment of the time asked for, and no other', () => {
    fc.assert(
      fc.property(place, span, ([zone, around], quiet) => {
        const from = at(around) - DAY;
        const stretches = quietBetween(quiet, zone, {
          from,
          to: from + 2 * DAY,
        });
        const hours = week(zone, [quiet]);
        for (let m = from; m <= from + 2 * DAY; m += 7 * MINUTE)
          expect(stretches.some((s) => s.from <= m && m < s.to)).toBe(
            isOpen(hours, m),
          );
      }),
      { seed: 7, numRuns: 100 },
    );
  }, 60_000);

  it('may be none, or all day', () => {
    const span = { from: 0, to: DAY };
    expect(quietBetween(null, 'UTC', span)).toEqual([]);
    expect(quietBetween({ from: 0, to: 1440 }, 'UTC', span)).toEqual([
      { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
    ]);
  });
});

describe('the zone of this computer', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is one that quiet hours can be taken in, also where the browser cannot tell it', () => {
    const named = (timeZone: string) =>
      vi
        .spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions')
        .mockReturnValue({ timeZone } as Intl.ResolvedDateTimeFormatOptions);
    named('Asia/Kathmandu');
    expect(localZone()).toBe('Asia/Kathmandu');
    named('Etc/Unknown');
    expect(localZone()).toBe('UTC');
  });
});
