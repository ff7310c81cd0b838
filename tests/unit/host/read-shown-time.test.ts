import { expect, test } from 'vitest';
import { readShownTime } from '../../../utils/host/spoken-time/read-shown-time.ts';

const MINUTE = 60_000;
const NOON = new Date(2026, 10, 10, 12).getTime();
const read = (place: Element, text: string, now: number) =>
  readShownTime(place, text, { language: 'en', now });

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
