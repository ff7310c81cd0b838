import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../utils/core/time/duration.ts';
import { readSpokenTime } from '../../../utils/host/spoken-time/read-spoken-time.ts';
import { inZone } from './in-zone.ts';

const read = (text: string, now: string) =>
  readSpokenTime(text, { language: 'es', now: Date.parse(now) });

function hoursOf(text: string, now: string) {
  const { earliest, latest } = read(text, now)!;
  return (latest + 1 - earliest!) / HOUR_MS;
}

const from = (at: string, lengthMs: number) => ({
  earliest: Date.parse(at),
  latest: Date.parse(at) + lengthMs - 1,
});

describe('in Madrid, where the clocks change', () => {
  inZone('Europe/Madrid');

  it.each([
    ['Ayer', '2026-03-30T10:00:00Z', 23],
    ['29 mar', '2026-04-10T10:00:00Z', 23],
    ['Ayer', '2026-10-26T10:00:00Z', 25],
    ['25 de oct', '2026-11-10T10:00:00Z', 25],
    ['dom', '2026-10-28T10:00:00Z', 25],
    ['Ayer', '2026-10-28T10:00:00Z', 24],
  ])('"%s" said on %s is a day of %i hours', (text, now, hours) => {
    expect(hoursOf(text, now)).toBe(hours);
  });

  it.each([
    ['Ayer 2:40', '2026-10-26T10:00:00Z'],
    ['25 de oct de 2026, 2:40', '2026-11-10T10:00:00Z'],
    ['2:40', '2026-10-25T09:00:00Z'],
  ])(
    '"%s" said on %s is either of the two times that hour came',
    (text, now) => {
      // 2:40 in summer time and, an hour later, 2:40 in winter time.
      const range = from('2026-10-25T00:40:00Z', HOUR_MS + MINUTE_MS);
      expect(read(text, now)).toEqual(range);
    },
  );

  it('reaches no further than now, while the hour comes for the second time', () => {
    const now = '2026-10-25T01:20:00Z';
    expect(read('2:40', now)).toEqual({
      earliest: Date.parse('2026-10-25T00:40:00Z'),
      latest: Date.parse(now),
    });
  });

  it.each([
    ['29 de mar de 2026, 2:30', '2026-04-10T10:00:00Z'],
    ['Ayer 2:30', '2026-03-30T10:00:00Z'],
    ['Hoy a las 2:00', '2026-03-29T10:00:00Z'],
  ])('"%s" said on %s is a time that no clock showed', (text, now) => {
    expect(read(text, now)).toBeNull();
  });

  it('takes a bare clock in the hour that was left out as the day before', () => {
    const range = from('2026-03-28T01:30:00Z', MINUTE_MS);
    expect(read('2:30', '2026-03-29T01:10:00Z')).toEqual(range);
  });

  it('keeps the clock of the day, not of now, on the other side of the change', () => {
    const range = from('2026-10-24T07:00:00Z', MINUTE_MS);
    expect(read('Sáb 9:00', '2026-10-27T12:00:00Z')).toEqual(range);
  });
});

describe('in Santiago, where a day can begin at one', () => {
  inZone('America/Santiago');

  it.each([
    ['Ayer', '2026-09-07T15:00:00Z', 23],
    ['Ayer', '2026-04-05T15:00:00Z', 25],
  ])('"%s" said on %s is a day of %i hours', (text, now, hours) => {
    expect(hoursOf(text, now)).toBe(hours);
  });
});

describe('in two zones at the same moment', () => {
  const now = '2026-11-22T23:30:00Z';

  describe('in Madrid', () => {
    inZone('Europe/Madrid');
    it('"Hoy" has begun half an hour ago', () => {
      expect(read('Hoy', now)).toEqual(from('2026-11-22T23:00:00Z', 1_800_001));
    });
  });

  describe('in Bogotá', () => {
    inZone('America/Bogota');
    it('"Hoy" began at five', () => {
      const today = from('2026-11-22T05:00:00Z', 18.5 * HOUR_MS + 1);
      expect(read('Hoy', now)).toEqual(today);
    });
  });
});
