import { foldText } from './fold-words.ts';
import type { InForce } from './rule-set.ts';

/** A year, a month or a day that was sought, as half-open UTC days. */
export interface SoughtDays {
  readonly unit: 'year' | 'month' | 'day';
  readonly from: string;
  readonly to: string;
}

/** The twelve months in both languages, folded, from their first three letters on. */
const MONTHS: readonly string[] = [
  'enero january',
  'febrero february',
  'marzo march',
  'abril april',
  'mayo may',
  'junio june',
  'julio july',
  'agosto august',
  'septiembre setiembre september',
  'octubre october',
  'noviembre november',
  'diciembre december',
];

const LEAST_LETTERS = 3;

/** From 1, or 0 where a word is no month. */
const monthOf = (word: string): number =>
  word.length < LEAST_LETTERS
    ? 0
    : MONTHS.findIndex((names) =>
        names.split(' ').some((name) => name.startsWith(word)),
      ) + 1;

const two = (n: number) => String(n).padStart(2, '0');

const dayAfter = (day: string) => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

const yearDays = (year: number): SoughtDays => ({
  unit: 'year',
  from: `${year}-01-01`,
  to: `${year + 1}-01-01`,
});

function monthDays(year: number, month: number): SoughtDays | null {
  if (month < 1 || month > 12) return null;
  const to =
    month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  return { unit: 'month', from: `${year}-${two(month)}-01`, to };
}

function oneDay(year: number, month: number, day: number): SoughtDays | null {
  const from = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${from}T00:00:00Z`);
  // A browser may take the 30th of February for the 2nd of March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(from))
    return null;
  return { unit: 'day', from, to: dayAfter(from) };
}

const YEAR = String.raw`(20(?:1[6-9]|[23]\d))`;
type Read = (found: readonly string[]) => SoughtDays | null;

/** How days are written, the longest first: what one form has taken is not read again. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(String.raw`\b${YEAR}-(\d\d)-(\d\d)\b`, 'g'),
    ([, y, m, d]) => oneDay(Number(y), Number(m), Number(d)),
  ],
  [
    new RegExp(
      String.raw`\b(\d\d?)(?:st|nd|rd|th)? (?:de |of )?([a-z]+)\.?,? (?:del? |of )?${YEAR}\b`,
      'g',
    ),
    ([, d, m, y]) => oneDay(Number(y), monthOf(m ?? ''), Number(d)),
  ],
  [
    new RegExp(
      String.raw`\b([a-z]+)\.? (\d\d?)(?:st|nd|rd|th)?,? ${YEAR}\b`,
      'g',
    ),
    ([, m, d, y]) => oneDay(Number(y), monthOf(m ?? ''), Number(d)),
  ],
  [
    new RegExp(String.raw`\b${YEAR}-(\d\d)\b`, 'g'),
    ([, y, m]) => monthDays(Number(y), Number(m)),
  ],
  [
    new RegExp(String.raw`\b([a-z]+)\.?,? (?:del? |of )?${YEAR}\b`, 'g'),
    ([, m, y]) => monthDays(Number(y), monthOf(m ?? '')),
  ],
  [new RegExp(String.raw`\b${YEAR}\b`, 'g'), ([, y]) => yearDays(Number(y))],
];

export interface TextWithDays {
  readonly days: readonly SoughtDays[];
  /** The text without them, folded. */
  readonly rest: string;
}

/** Takes years, months and days out of what is sought. */
export function takeDays(text: string): TextWithDays {
  const days: SoughtDays[] = [];
  let rest = foldText(text);
  for (const [form, read] of FORMS)
    rest = rest.replace(form, (...found: string[]) => {
      const taken = read(found);
      if (!taken) return found[0] ?? '';
      days.push(taken);
      return ' ';
    });
  return { days, rest };
}

/** Whether a stretch has a day in common with those sought, and whether it begins or ends in them. */
export function relateToDays(
  { from, to }: InForce,
  sought: SoughtDays,
): { readonly isIn: boolean; readonly isTurn: boolean } {
  const doesTouch = (day: string | null) =>
    day !== null && day >= sought.from && day < sought.to;
  return {
    isIn:
      (from === null || from < sought.to) && (to === null || to > sought.from),
    isTurn: doesTouch(from) || doesTouch(to),
  };
}
