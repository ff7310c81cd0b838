import { describe, expect, it } from 'vitest';
import { readSpokenTime } from '../../../utils/host/spoken-time/read-spoken-time.ts';
import { inZone } from './in-zone.ts';

// A Sunday. The page may be two minutes late with "4m" and with the turn of a day.
const NOW = Date.parse('2026-11-22T17:00:30Z');
const iso = (at: number | null) =>
  at === null ? null : new Date(at).toISOString().replace('.000Z', 'Z');

function read(text: string, language: string, now = NOW) {
  const range = readSpokenTime(text, { language, now });
  return range && [iso(range.earliest), iso(range.latest)];
}

/** From the start of one minute to the end of it. */
const minute = (at: string) => [`${at}:00Z`, `${at}:59.999Z`];
const day = (at: string) => [`${at}T00:00:00Z`, `${at}T23:59:59.999Z`];
const TODAY = ['2026-11-22T00:00:00Z', '2026-11-22T17:00:30Z'];

inZone('UTC');

describe('English times of an inbox', () => {
  it.each([
    ['4m', ['2026-11-22T16:53:30Z', '2026-11-22T16:57:30Z']],
    ['2h', ['2026-11-22T13:58:30Z', '2026-11-22T16:00:30Z']],
    ['3d', ['2026-11-18T16:58:30Z', '2026-11-20T17:00:30Z']],
    ['1w', ['2026-11-08T16:58:30Z', '2026-11-22T17:00:30Z']],
    ['Just now', ['2026-11-22T16:57:30Z', '2026-11-22T17:00:30Z']],
    ['Today', TODAY],
    ['Today 11:09', minute('2026-11-22T11:09')],
    ['Today at 11:09', minute('2026-11-22T11:09')],
    ['Yesterday', day('2026-11-21')],
    ['Yesterday at 4:32 PM', minute('2026-11-21T16:32')],
    ['Tuesday', day('2026-11-17')],
    ['Sunday', day('2026-11-15')],
    ['4:32 PM', minute('2026-11-22T16:32')],
    ['4:32\u202fPM', minute('2026-11-22T16:32')],
    ['4:32\u00a0PM', minute('2026-11-22T16:32')],
    ['\u200e4:32 PM\u200f', minute('2026-11-22T16:32')],
    ['\u2068Today\u2069', TODAY],
    ['11:09', minute('2026-11-22T11:09')],
    ['12:05 AM', minute('2026-11-22T00:05')],
    ['12:05 PM', minute('2026-11-22T12:05')],
    ['9:15 PM', minute('2026-11-21T21:15')],
    ['Mar 1', day('2026-03-01')],
    ['Feb 28', day('2026-02-28')],
    ['Nov 22', TODAY],
    ['Nov 23', day('2025-11-23')],
    ['Dec 31', day('2025-12-31')],
    ['Sep 6', day('2026-09-06')],
    ['September 6', day('2026-09-06')],
    ['Sat 7:19\u202fPM', minute('2026-11-21T19:19')],
    ['Mon 11:10 AM', minute('2026-11-16T11:10')],
    ['Mar 20, 2026, 10:30\u202fAM', minute('2026-03-20T10:30')],
    ['Sep 6, 2026, 9:10\u202fPM', minute('2026-09-06T21:10')],
    ['1/13/24, 4:56\u202fPM', minute('2024-01-13T16:56')],
  ])('reads "%s"', (text, range) => {
    expect(read(text, 'en')).toEqual(range);
    expect(read(text.toUpperCase(), 'en_US')).toEqual(range);
  });
});

describe('Spanish times of an inbox', () => {
  it.each([
    ['5 min', ['2026-11-22T16:52:30Z', '2026-11-22T16:56:30Z']],
    ['5min', ['2026-11-22T16:52:30Z', '2026-11-22T16:56:30Z']],
    ['3 h', ['2026-11-22T12:58:30Z', '2026-11-22T15:00:30Z']],
    ['2 d', ['2026-11-19T16:58:30Z', '2026-11-21T17:00:30Z']],
    ['1 sem', ['2026-11-08T16:58:30Z', '2026-11-22T17:00:30Z']],
    ['Ahora mismo', ['2026-11-22T16:57:30Z', '2026-11-22T17:00:30Z']],
    ['Hoy', TODAY],
    ['Hoy a las 11:09', minute('2026-11-22T11:09')],
    ['Ayer', day('2026-11-21')],
    ['Ayer a la 1:05', minute('2026-11-21T01:05')],
    ['lun', day('2026-11-16')],
    ['Lun.', day('2026-11-16')],
    ['mié', day('2026-11-18')],
    ['mar', day('2026-11-17')],
    ['sábado', day('2026-11-21')],
    ['6 sept', day('2026-09-06')],
    ['6 sep.', day('2026-09-06')],
    ['6 de sept', day('2026-09-06')],
    ['1 mar', day('2026-03-01')],
    ['6 de septiembre de 2025', day('2025-09-06')],
    ['16:32', minute('2026-11-22T16:32')],
    ['4:32\u00a0p.\u00a0m.', minute('2026-11-22T16:32')],
    ['lun 16:32', minute('2026-11-16T16:32')],
    ['3/8/17, 12:58', minute('2017-08-03T12:58')],
  ])('reads "%s"', (text, range) => {
    expect(read(text, 'es')).toEqual(range);
    expect(read(text, 'es-LA')).toEqual(range);
  });
});

describe('what cannot be read without guessing', () => {
  it.each([
    ['3/8/17', 'en', 'day or month first is not known'],
    ['3/8/17, 12:58 PM', 'en', 'day or month first is not known'],
    ['13/14/24', 'en', 'no month is the thirteenth or fourteenth'],
    ['31 Feb', 'en', 'February has no such day'],
    ['Feb 31', 'en', 'February has no such day'],
    ['Feb 29', 'en', 'this year has no such day'],
    ['31 feb', 'es', 'February has no such day'],
    ['31/2/26', 'es', 'February has no such day'],
    ['Mar 20, 2027, 10:30 AM', 'en', 'it lies ahead'],
    ['Nov 23, 2026', 'en', 'it lies ahead'],
    ['Today 11:09 PM', 'en', 'it lies ahead'],
    ['23 de nov de 2026', 'es', 'it lies ahead'],
    ['25:10', 'en', 'no clock shows it'],
    ['12:60', 'es', 'no clock shows it'],
    ['13:05 PM', 'en', 'no clock shows it'],
    ['0:05 AM', 'en', 'no clock shows it'],
    ['Move to Done', 'en', 'it is no time'],
    ['VIP', 'en', 'it is no time'],
    ['4 me', 'en', 'it is no time'],
    ['Todayish', 'en', 'it is no time'],
    ['Order 66', 'en', 'it is no time'],
    ['m', 'en', 'it is no time'],
    ['-2h', 'en', 'it is no time'],
    ['See you at 4:32 PM', 'en', 'it is a sentence'],
    ['Yesterday I ordered two', 'en', 'it is a sentence'],
    ['', 'en', 'nothing is said'],
    ['\u200e \u202f', 'en', 'nothing is said'],
    [`Today${' '.repeat(60)}x`, 'en', 'it is no time'],
    ['Hoy', 'en', 'it is of another language'],
    ['Today', 'es', 'it is of another language'],
    ['5 m', 'es', 'no Spanish minute is written so'],
  ])('"%s" in %s is none: %s', (text, language) => {
    expect(read(text, language)).toBeNull();
  });
});

describe('a page in a language that nobody knows', () => {
  it.each(['tlh', '', 'english', 'constructor', '-'])(
    '"%s" has bare clocks and nothing else',
    (language) => {
      expect(read('16:32', language)).toEqual(minute('2026-11-22T16:32'));
      expect(read('\u200f16:32\u00a0', language)).not.toBeNull();
      const others = [
        '2h',
        '3 d',
        'Today',
        'Ayer',
        'Mar 1',
        '6 sept',
        '13/1/24',
      ];
      for (const text of others) expect(read(text, language)).toBeNull();
      expect(read('Today 11:09', language)).toBeNull();
    },
  );
});

describe('around midnight', () => {
  const late = Date.parse('2026-11-22T00:01:30Z');
  it.each([
    // The page may not have renewed its labels since the day turned.
    ['Today', ['2026-11-21T00:00:00Z', '2026-11-22T00:01:30Z']],
    ['Yesterday', ['2026-11-20T00:00:00Z', '2026-11-21T23:59:59.999Z']],
    ['Today 11:09', minute('2026-11-21T11:09')],
    ['23:59', minute('2026-11-21T23:59')],
    ['Nov 20', day('2026-11-20')],
  ])('"%s" may still be said as of the day before', (text, range) => {
    expect(read(text, 'en', late)).toEqual(range);
  });
});

describe('a bare clock that lies ahead', () => {
  it.each([
    ['17:05', ['2026-11-21T17:05:00Z', '2026-11-22T17:00:30Z']],
    ['17:10', ['2026-11-21T17:10:00Z', '2026-11-22T17:00:30Z']],
    ['17:11', minute('2026-11-21T17:11')],
  ])(
    '"%s" leaves both days open only while our clock may run a little behind',
    (text, range) => {
      expect(read(text, 'en')).toEqual(range);
    },
  );
});
