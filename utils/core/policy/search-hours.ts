import { isInForce } from './in-force.ts';
import type { Entry } from './index-book.ts';

/** A length of time that was sought. */
export interface SoughtHours {
  readonly hours: number;
  /** The number as it was typed. */
  readonly number: string;
  /** As its unit begins in either language. */
  readonly units: readonly string[];
}

const UNITS: readonly (readonly [
  form: string,
  hours: number,
  units: readonly string[],
])[] = [
  ['h|hs|hrs?|horas?|hours?', 1, ['h', 'hora', 'horas', 'hour', 'hours']],
  ['d|dias?|days?', 24, ['d', 'dia', 'dias', 'day', 'days']],
];

export interface TextWithHours {
  readonly hours: readonly SoughtHours[];
  readonly rest: string;
}

/** Takes lengths of time out of folded text. */
export function takeHours(text: string): TextWithHours {
  const hours: SoughtHours[] = [];
  let rest = text;
  for (const [form, length, units] of UNITS)
    rest = rest.replace(
      new RegExp(String.raw`\b(\d{1,4}) ?(?:${form})\b`, 'g'),
      (_, number: string) => {
        hours.push({ hours: Number(number) * length, number, units });
        return ' ';
      },
    );
  return { hours, rest };
}

/** What sets a time limit on the day, in hours. */
function limitsOf({ found }: Entry): readonly (number | null | undefined)[] {
  switch (found.group) {
    case 'rules':
      return [
        found.item.windowHours,
        found.item.adWindowHours,
        found.item.privateReplyHours,
      ];
    case 'tags':
      return [found.item.limitHours];
    default:
      return [];
  }
}

/** The rules that answer "after so long" come first, then what names that very time. */
export function scoreHours(
  entry: Entry,
  { number, units }: SoughtHours,
  day: string,
): number {
  const isLimit =
    entry.days !== null &&
    isInForce(entry.days, day) &&
    limitsOf(entry).some((limit) => typeof limit === 'number');
  if (isLimit) return 9;
  const isNamed = entry.fields.some(({ words }) =>
    words.some(
      (word, i) => word === number && units.includes(words[i + 1] ?? ''),
    ),
  );
  return isNamed ? 3 : 0;
}
