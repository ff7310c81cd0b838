import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../utils/core/time/duration.ts';
import { readSpokenTime } from '../../../utils/host/spoken-time/read-spoken-time.ts';
import { inZone } from './in-zone.ts';
import { cldrForms } from './spoken-forms.ts';

// Facebook's own wording differs, but what CLDR writes must never be misread, and most of it be read.

/** So much of what CLDR writes is read at least, in percent; not "3 hours" in full nor what stands beside it here. */
const FLOORS: readonly (readonly [language: string, percent: number])[] = [
  ['en', 92], // Which of 3/8/17 is the month.
  ['en-US', 98],
  ['en-GB', 98],
  ['es', 96],
  ['es-419', 96],
  ['pt-BR', 98],
  ['pt-PT', 85], // "14/07", "-5 min"
  ['fr', 93], // "-5 min"
  ['it', 96], // "1 g"
  ['de', 96], // "vor 5 m"
  ['id', 92], // "2 h lalu", "2 hr"
  ['vi', 100],
  ['pl', 97], // "3 g. temu"
  ['tr', 94], // "5d", "3s", "1h"
  ['ar', 95], // "ساعة", "2 أ"
  ['ka', 98],
  ['th', 99],
  ['zh-Hans', 100],
  ['zh-Hant', 100],
  ['ja', 93], // "5m", "2日", "月"
  ['ko', 97], // "월"
];

/** Nobody claims these: nothing may be misread. */
const OTHERS =
  'bg cs da el fa fi fil he hi hr hu lt ms nb nl ro ru sk sr sv sw uk ur'.split(
    ' ',
  );

/** The clocks change on some of these days in each of the zones but one. */
const DAYS = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-09-06',
  '2026-10-25',
  '2026-11-01',
  '2027-01-02',
  '2028-03-01',
];

/** Moments from a fixed seed: those of a failure come again. */
function moments(): { at: number; now: number }[] {
  let seed = 11;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return DAYS.flatMap((day) => {
    const now = Date.parse(day) + Math.floor((random() * 3 - 1) * DAY_MS);
    const reaches = [
      HOUR_MS,
      DAY_MS,
      2 * DAY_MS,
      7 * DAY_MS,
      60 * DAY_MS,
      600 * DAY_MS,
    ];
    return reaches.map((ms) => ({ at: now - Math.floor(random() * ms), now }));
  });
}

function readBack(language: string) {
  let [written, read] = [0, 0];
  const wrong: string[] = [];
  const forms = cldrForms(language);
  for (const { at, now } of moments())
    for (const { name, write } of forms) {
      const text = write(at, now);
      if (text === null) continue;
      written++;
      const range = readSpokenTime(text, { language, now });
      if (!range) continue;
      read++;
      const isTrue = (range.earliest ?? 0) <= at && at <= range.latest;
      if (!isTrue) wrong.push(`${name}: ${text}, ${new Date(at)}`);
    }
  return { percent: (100 * read) / written, wrong };
}

describe.each(['Europe/Madrid', 'America/Santiago', 'Asia/Kolkata'])(
  'what CLDR writes in %s',
  (zone) => {
    inZone(zone);

    it.each(FLOORS)('is never misread in %s', (language, floor) => {
      const { percent, wrong } = readBack(language);
      expect(wrong).toEqual([]);
      expect(percent).toBeGreaterThanOrEqual(floor);
    });
  },
);

describe('languages without evidence', () => {
  inZone('America/New_York');

  it.each(OTHERS)('%s: nothing is misread', (language) => {
    expect(readBack(language).wrong).toEqual([]);
  });
});
