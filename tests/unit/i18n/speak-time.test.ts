import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
} from '../../../utils/core/time/duration.ts';
import {
  speakAbout,
  speakLastingMoment,
  speakMoment,
  speakRange,
  speakSpan,
} from '../../../utils/i18n/speak-time.ts';
import { translator } from '../../../utils/i18n/translate.ts';
import { inZone } from '../host/in-zone.ts';

const en = translator('en');
const es = translator('es');

/** Intl's narrow no-break spaces, as blanks. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('a span of time', () => {
  it.each([
    [0, '< 1 min', '≈ < 1 min'],
    [MINUTE_MS - 1, '< 1 min', '≈ < 1 min'],
    [MINUTE_MS, '1 min', '≈ 1 min'],
    [47 * MINUTE_MS + 59_999, '47 min', '≈ 47 min'],
    [HOUR_MS - 1, '59 min', '≈ 59 min'],
    [HOUR_MS, '1 h', '≈ 1 h'],
    [3 * HOUR_MS + 12 * MINUTE_MS, '3 h 12 min', '≈ 3 h'],
    [DAY_MS - 1, '23 h 59 min', '≈ 23 h'],
    [DAY_MS, '1 d', '≈ 1 d'],
    [DAY_MS + 59 * MINUTE_MS, '1 d', '≈ 1 d'],
    [5 * DAY_MS + 3 * HOUR_MS, '5 d 3 h', '≈ 5 d'],
    [7 * DAY_MS - 1, '6 d 23 h', '≈ 6 d'],
  ])(
    'of %i ms is "%s", and "%s" where it is not known well',
    (ms, span, about) => {
      for (const t of [en, es]) {
        expect(speakSpan(ms, t)).toBe(span);
        expect(speakAbout(ms, t)).toBe(about);
      }
    },
  );
});

describe('a moment', () => {
  inZone('Europe/Madrid');
  const now = Date.parse('2026-11-22T12:00:00+01:00');
  const moment = (iso: string, t = es) =>
    plain(speakMoment(Date.parse(iso), now, t));

  it.each([
    ['2026-11-22T14:02:00+01:00', 'hoy 14:02', 'today 2:02 PM'],
    ['2026-11-22T00:00:00+01:00', 'hoy 0:00', 'today 12:00 AM'],
    ['2026-11-22T23:59:59+01:00', 'hoy 23:59', 'today 11:59 PM'],
    ['2026-11-21T23:59:59+01:00', 'ayer 23:59', 'yesterday 11:59 PM'],
    ['2026-11-23T00:00:00+01:00', 'mañana 0:00', 'tomorrow 12:00 AM'],
    [
      '2026-11-20T17:10:00+01:00',
      'el vie 20 nov, 17:10',
      'Fri Nov 20, 5:10 PM',
    ],
    [
      '2026-11-24T17:10:00+01:00',
      'el mar 24 nov, 17:10',
      'Tue Nov 24, 5:10 PM',
    ],
    [
      '2025-11-20T17:10:00+01:00',
      'el jue 20 nov 2025, 17:10',
      'Thu Nov 20, 2025, 5:10 PM',
    ],
    [
      '2027-01-02T09:05:00+01:00',
      'el sáb 2 ene 2027, 9:05',
      'Sat Jan 2, 2027, 9:05 AM',
    ],
  ])('%s is "%s" and "%s"', (iso, spanish, english) => {
    expect(moment(iso)).toBe(spanish);
    expect(moment(iso, en)).toBe(english);
  });

  it.each([
    ['2026-10-24T23:00:00+02:00', '2026-10-25T23:00:00+01:00'],
    ['2026-03-28T23:00:00+01:00', '2026-03-29T23:00:00+02:00'],
    ['2026-10-25T00:30:00+02:00', '2026-10-26T23:30:00+01:00'],
  ])('the day before a change of the clocks is yesterday: %s', (at, from) => {
    expect(speakMoment(Date.parse(at), Date.parse(from), es)).toMatch(/^ayer /);
  });
});

describe('a moment in words that last', () => {
  inZone('Europe/Madrid');
  const now = Date.parse('2026-11-22T12:00:00+01:00');

  it.each([
    [
      '2026-11-22T14:02:00+01:00',
      'el dom 22 nov, 14:02',
      'Sun Nov 22, 2:02 PM',
    ],
    [
      '2026-11-21T23:59:00+01:00',
      'el sáb 21 nov, 23:59',
      'Sat Nov 21, 11:59 PM',
    ],
    [
      '2025-12-31T09:05:00+01:00',
      'el mié 31 dic 2025, 9:05',
      'Wed Dec 31, 2025, 9:05 AM',
    ],
  ])('%s is "%s" and "%s"', (iso, spanish, english) => {
    const said = [es, en].map((t) =>
      plain(speakLastingMoment(Date.parse(iso), now, t)),
    );
    expect(said).toEqual([spanish, english]);
  });
});

describe('a range', () => {
  inZone('Europe/Madrid');
  const now = Date.parse('2026-11-22T12:00:00+01:00');
  const at = (clock: string) => Date.parse(`2026-11-22T${clock}:00+01:00`);
  const speak = (earliest: number | null, latest: number) =>
    [es, en].map((t) => plain(speakRange({ earliest, latest }, now, t)));

  it.each([
    [
      'of a minute is a moment',
      at('09:15'),
      at('09:16'),
      ['hoy 9:16', 'today 9:16 AM'],
    ],
    [
      'without a beginning is its end',
      null,
      at('09:15'),
      ['hoy 9:15', 'today 9:15 AM'],
    ],
    [
      'is told by both ends',
      at('09:15'),
      at('11:00'),
      [
        'entre hoy 9:15 y hoy 11:00',
        'between today 9:15 AM and today 11:00 AM',
      ],
    ],
  ])('%s', (_, earliest, latest, spoken) => {
    expect(speak(earliest, latest)).toEqual(spoken);
  });
});
