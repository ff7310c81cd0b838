import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../core/time/duration.ts';
import type { TimeRange } from '../../core/time/range.ts';
import { facebookWords, type Unit } from './facebook-words.ts';
import { intlTag, perLanguage, primaryLanguage } from './language.ts';
import { normalise } from './normalise.ts';

/** A label may be this much older than the moment it is read: the page renews them now and then. */
export const STALE_MS = 2 * MINUTE_MS;

/** From the shortest to the longest, where the calendar has several. */
const UNIT_MS: Readonly<Record<Unit, readonly [number, number]>> = {
  second: [1000, 1000],
  minute: [MINUTE_MS, MINUTE_MS],
  hour: [HOUR_MS, HOUR_MS],
  day: [DAY_MS, DAY_MS],
  week: [7 * DAY_MS, 7 * DAY_MS],
  month: [28 * DAY_MS, 31 * DAY_MS],
  year: [365 * DAY_MS, 366 * DAY_MS],
};

interface Form {
  readonly unit: Unit | 'now';
  /** Where the form has no digits: "قبل ساعتين" is two hours. */
  readonly count: number | null;
}

/** By form, "#" for the number and the spaces around it ("hace#h"); null = it could mean either of two. */
type Forms = Map<string, Form | null>;

/** What is read everywhere, and in some languages means another unit; "m" is a minute or a month, "4G" no days. */
const EVERYWHERE: Readonly<Record<string, Unit | null>> = {
  hr: 'hour',
  s: 'second',
  m: null,
  м: null,
  g: null,
  h: 'hour',
  d: 'day',
  w: 'week',
};

const STYLES = ['long', 'short', 'narrow'] as const;
const BARE = ['minute', 'hour', 'day', 'week'] as const;

/** One number for each plural form of a language; these meet every form of CLDR's. */
function countsIn(tag: string): number[] {
  const rules = new Intl.PluralRules(tag);
  const counts = [1, 2, 3, 5, 11];
  return [...new Map(counts.map((n) => [rules.select(n), n])).values()];
}

interface Sample {
  readonly text: string;
  readonly unit: Unit;
  readonly count: number;
}

/** "2h", "2 hr": a number and its unit, by CLDR. */
function bareSamples(tag: string, counts: readonly number[]): Sample[] {
  return STYLES.flatMap((unitDisplay) =>
    BARE.flatMap((unit) => {
      const format = new Intl.NumberFormat(tag, {
        style: 'unit',
        unit,
        unitDisplay,
      });
      return counts.map((count) => ({
        text: normalise(format.format(count)),
        unit,
        count,
      }));
    }),
  ).filter(({ text }) => /\d/.test(text));
}

/** "2 hours ago", by CLDR. */
function agoSamples(tag: string, counts: readonly number[]): Sample[] {
  return STYLES.flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(tag, { style });
    return (Object.keys(UNIT_MS) as Unit[]).flatMap((unit) =>
      counts.map((count) => ({
        text: normalise(format.format(-count, unit)),
        unit,
        count,
      })),
    );
  }).filter(({ text }) => !/^[-−]/.test(text));
}

const shape = (text: string) => text.replace(/ ?\d+ ?/, '#');

/** A sign counts only where it misleads nobody; one letter, where no other unit of the language begins with it. */
function isClear({ text, unit }: Sample, bare: readonly Sample[]): boolean {
  const sign = /\d ?(\p{L}[\p{L}\p{M}]*)/u.exec(text)?.[1] ?? '';
  if (Object.hasOwn(EVERYWHERE, sign)) return EVERYWHERE[sign] === unit;
  if (sign.length !== 1) return true;
  const others = bare.filter((sample) => sample.unit !== unit);
  return (
    (BARE as readonly Unit[]).includes(unit) &&
    !others.some((sample) => /\p{L}/u.exec(sample.text)?.[0] === sign)
  );
}

const formsOf = perLanguage((language): Forms => {
  const forms: Forms = new Map();
  const tag = intlTag(language);
  const primary = primaryLanguage(language);
  const tags = tag ? new Set([tag, primary]) : [];
  for (const known of tags) {
    const counts = countsIn(known);
    const bare = bareSamples(known, counts);
    for (const sample of [...bare, ...agoSamples(known, counts)]) {
      if (!isClear(sample, bare)) continue;
      const key = shape(sample.text);
      const count = key.includes('#') ? null : sample.count;
      const before = forms.get(key);
      const isSame = before?.unit === sample.unit && before.count === count;
      const isNew = before === undefined || isSame;
      forms.set(key, isNew ? { unit: sample.unit, count } : null);
    }
  }
  if (tag) forms.set(shape(nowIn(tag)), { unit: 'now', count: 0 });
  for (const [key, unit] of Object.entries(facebookWords(primary).ago ?? {}))
    forms.set(key, unit && { unit, count: unit === 'now' ? 0 : null });
  return forms;
});

const nowIn = (tag: string) =>
  normalise(
    new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(0, 'second'),
  );

/** How long ago a normalised text says something was ("2h", "hace 3 horas", "Just now"). */
export function readAgo(
  spoken: string,
  language: string,
  now: number,
): TimeRange | null {
  const form = formsOf(language).get(shape(spoken));
  if (!form) return null;
  if (form.unit === 'now')
    return { earliest: now - MINUTE_MS - STALE_MS, latest: now };
  const digits = /\d+/.exec(spoken)?.[0];
  const count = form.count ?? (digits && digits.length < 3 ? +digits : null);
  if (count === null) return null;
  const [least, most] = UNIT_MS[form.unit];
  // Whether the page cuts or rounds, up or down, is not known: all are left open.
  return {
    earliest: now - (count + 1) * most - STALE_MS,
    latest: now - Math.max(0, count - 1) * least,
  };
}
