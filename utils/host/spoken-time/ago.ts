import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../core/time/duration.ts';
import type { TimeRange } from '../../core/time/range.ts';
import { facebookWords } from './facebook-words.ts';
import { perLanguage } from './language.ts';
import { normalise } from './normalise.ts';

/** A label may be this much older than the moment it is read: the page renews them now and then. */
export const STALE_MS = 2 * MINUTE_MS;

const UNITS = [
  ['minute', MINUTE_MS],
  ['hour', HOUR_MS],
  ['day', DAY_MS],
  ['week', 7 * DAY_MS],
] as const;

/**
 * Short signs that mislead nobody, with what they count: elsewhere "h" is a week or a day, "d" a minute, "m" a month
 * and "4G" no days. Of the Arabic letters one begins days, weeks and months.
 */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ...[...'hس', 'hr'].map((sign) => [sign, HOUR_MS] as const),
  ...[...'djtي'].map((sign) => [sign, DAY_MS] as const),
  ['w', 7 * DAY_MS],
  ['د', MINUTE_MS],
]);

/** A letter of an alphabet, not a character that is a word. */
const LETTER = /^[\0-\u1fff]$/;

/** What a form counts and, where it has no digits, how many: "قبل ساعتين" is two hours. */
type Form = readonly [unitMs: number, count: number | null];

const NOW: Form = [MINUTE_MS, 0];

const shape = (text: string) => text.replace(/ ?\d+ ?/, '#');

function isClear(text: string, unitMs: number): boolean {
  const sign = /\d ?(\p{L}[\p{L}\p{M}]*)/u.exec(text)?.[1] ?? '';
  return (SIGNS.get(sign) ?? (LETTER.test(sign) ? 0 : unitMs)) === unitMs;
}

/** "2h", "2 hr", "2 hours ago": each unit in each plural form of a language, by CLDR. */
function addForms(forms: Map<string, Form>, tag: string): void {
  const rules = new Intl.PluralRules(tag);
  const counts = new Map([1, 2, 3, 5, 11].map((n) => [rules.select(n), n]));
  const add = (text: string, unitMs: number, count: number) => {
    const form = shape(text);
    // "-2 h" is what no page would write.
    if (isClear(text, unitMs) && !/^[-−]/.test(text))
      forms.set(form, [unitMs, form === text ? count : null]);
  };
  for (const style of ['long', 'short', 'narrow'] as const) {
    const relative = new Intl.RelativeTimeFormat(tag, { style });
    for (const [unit, unitMs] of UNITS) {
      const options = { style: 'unit', unit, unitDisplay: style } as const;
      // No list writes "2 hours" in full, but people do.
      const bare = style !== 'long' && new Intl.NumberFormat(tag, options);
      for (const count of counts.values()) {
        add(normalise(relative.format(-count, unit)), unitMs, count);
        const alone = bare ? normalise(bare.format(count)) : '';
        // A word without a number says little by itself.
        if (/\d/.test(alone)) add(alone, unitMs, count);
      }
    }
  }
  const words = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  forms.set(normalise(words.format(0, 'second')), NOW);
}

/** By form, "#" for the number and the spaces around it ("hace#h"). */
const formsOf = perLanguage((tag, primary): Map<string, Form> => {
  const forms = new Map<string, Form>();
  const { now = [], ago = {} } = facebookWords(primary);
  if (tag) addForms(forms, tag);
  for (const text of now) forms.set(text, NOW);
  for (const [form, unitMs] of Object.entries(ago))
    forms.set(form, [unitMs, null]);
  return forms;
});

/** How long ago a normalised text says something was ("2h", "hace 3 horas", "Just now"). */
export function readAgo(
  spoken: string,
  language: string,
  now: number,
): TimeRange | null {
  const [unitMs, known] = formsOf(language).get(shape(spoken)) ?? [0, null];
  // Nothing is counted in hundreds before it gets a date.
  const digits = /(?<!\d)\d\d?(?!\d)/.exec(spoken)?.[0];
  const count = known ?? (digits ? Number(digits) : null);
  if (!unitMs || count === null) return null;
  // Whether the page cuts or rounds, up or down, is not known: all are left open.
  return {
    earliest: now - (count + 1) * unitMs - STALE_MS,
    latest: now - Math.max(0, count - 1) * unitMs,
  };
}
