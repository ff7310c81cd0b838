import { expect, it, test } from 'vitest';
import type { TimeRange } from '../../../utils/core/time/range.ts';
import { readShownTime } from '../../../utils/host/spoken-time/read-shown-time.ts';
import { readSpokenTime } from '../../../utils/host/spoken-time/read-spoken-time.ts';

const MINUTE = 60_000;
const NOON = new Date(2026, 10, 10, 12).getTime();
const read = (place: Element, text: string, now: number, behindMs = 0) =>
  readShownTime(place, text, { language: 'en', now, behindMs });
const spoken = (text: string, now: number) =>
  readSpokenTime(text, { language: 'en', now });
const anew = () => document.createElement('div');

test('a label that stood still since yesterday does not become today', () => {
  const place = document.createElement('div');
  const yesterday = new Date(2026, 10, 9, 17).getTime();
  const written = new Date(2026, 10, 9, 16, 32).getTime();
  expect(read(place, '4:32 PM', yesterday)?.earliest).toBe(written);
  const later = read(place, '4:32 PM', new Date(2026, 10, 10, 17).getTime());
  expect(later?.earliest).toBe(written);
});

test('"2h" in a tab that slept for five hours may be seven hours old', () => {
  const place = document.createElement('div');
  read(place, '2h', NOON);
  const later = read(place, '2h', NOON + 300 * MINUTE);
  expect(later?.earliest).toBeLessThanOrEqual(NOON - 120 * MINUTE);
});

test('a label that the page renews is read as fresh', () => {
  const place = document.createElement('div');
  read(place, '2h', NOON);
  const renewed = read(place, '3h', NOON + 60 * MINUTE);
  expect(renewed).toEqual(
    read(document.createElement('div'), '3h', NOON + 60 * MINUTE),
  );
});

test('a slot that shows another thread says its time anew', () => {
  const place = anew();
  const context = (now: number) => ({ language: 'en', now });
  readShownTime(place, '1m', context(NOON), 'Ana');
  const later = NOON + 9 * MINUTE;
  expect(readShownTime(place, '1m', context(later), 'Luis')).toEqual(
    spoken('1m', later),
  );
  expect(readShownTime(place, '1m', context(later + MINUTE), 'Luis')).toEqual(
    both(spoken('1m', later + MINUTE), spoken('1m', later)),
  );
});

/** From the earlier beginning to the end by Facebook's clock. */
const both = (now: TimeRange | null, slow: TimeRange | null) => ({
  earliest: Math.min(now!.earliest!, slow!.earliest!),
  latest: now!.latest,
});

it.each([
  ['2h', 30],
  ['2h', 24 * 60],
  ['Just now', 5],
  // By the slow clock it is yesterday's noon still.
  ['Today', 13 * 60],
  ['Yesterday', 13 * 60],
  ['11:30 AM', 13 * 60],
])(
  '"%s" on a computer whose clock is %i minutes slow may be meant by either clock',
  (text, minutes) => {
    const [now, slow] = [0, minutes].map((m) =>
      spoken(text, NOON - m * MINUTE),
    );
    expect(slow?.earliest).not.toBe(now?.earliest);
    expect(read(anew(), text, NOON, minutes * MINUTE)).toEqual(
      both(now!, slow!),
    );
    expect(read(anew(), text, NOON, 0)).toEqual(now);
  },
);

test('what stood still is read by the slow clock of when it was written', () => {
  const place = anew();
  read(place, '2h', NOON, 10 * MINUTE);
  expect(read(place, '2h', NOON + 30 * MINUTE, 10 * MINUTE)).toEqual(
    both(spoken('2h', NOON + 30 * MINUTE), spoken('2h', NOON - 10 * MINUTE)),
  );
});

test('what stood still is open from when it was written on, once the clock is known to be slow', () => {
  const place = anew();
  read(place, '2h', NOON);
  expect(read(place, '2h', NOON, 10 * MINUTE)).toEqual(
    both(spoken('2h', NOON), spoken('2h', NOON - 10 * MINUTE)),
  );
});
