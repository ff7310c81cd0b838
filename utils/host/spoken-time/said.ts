import type { WallClock } from './calendar.ts';
import { readClock } from './clock.ts';
import { numberOf } from './names.ts';
import type { Tongue } from './tongue.ts';

/** What a text says, piece by piece, before any day is worked out. */
export interface Said {
  clock: WallClock | null;
  /** 0 = today, -1 = yesterday. */
  relative: number | null;
  /** 0 = Sunday. */
  weekday: number | null;
  /** 0–11. */
  month: number | null;
  /** Day and year beside a month. */
  numbers: string[];
  /** A date in digits as written. */
  digits: string | null;
}

/** Of the kinds in alphabetical order: a clock, and one day in one of three ways. */
const WHOLE = /^c?(?:r|w|dw?|mnn?w?)?$/;

/** Only in a date may a joint come first, and none comes last but after a number ("Uhr"). */
const UNJOINED = /^j|[rw]j+$/;

/** What a name says, into `said`; its kind, '' where it is none. Of weekday and month it is the month beside a number. */
function takeName(name: string, said: Said, tongue: Tongue): string {
  const { weekdays, months, days, joints } = tongue;
  const relative = days.get(name);
  const weekday = numberOf(weekdays, name);
  const month = numberOf(months, name);
  if (relative !== undefined) {
    said.relative = relative;
    return 'r';
  }
  if (joints.has(name) && !weekdays.has(name)) return 'j';
  const isFree = said.numbers.length > 0 && said.month === null;
  if (month !== null && (weekday === null || isFree)) {
    said.month = month;
    return 'm';
  }
  said.weekday = weekday;
  return weekday === null ? '' : 'w';
}

/** What a normalised text says where every piece of it is understood and none is said twice; else null. */
export function readSaid(spoken: string, tongue: Tongue): Said | null {
  const pieces = [...spoken.matchAll(tongue.piece)];
  if (pieces.map(([piece]) => piece).join('') !== spoken) return null;
  const said: Said = {
    clock: null,
    relative: null,
    weekday: null,
    month: null,
    numbers: pieces.flatMap(({ 7: number }) => number ?? []),
    digits: null,
  };
  let kinds = '';
  // From the end: of "mar 3 mar" the second is the month.
  for (const piece of pieces.toReversed()) {
    const [, digits, before, hour, minute, after, name] = piece;
    let kind = 'n';
    if (hour) {
      said.clock = readClock([before, hour, minute, after], tongue.dayParts);
      kind = said.clock ? 'c' : '';
    } else if (digits) {
      said.digits = digits;
      kind = 'd';
    } else if (name) kind = takeName(name, said, tongue);
    if (!kind) return null;
    kinds = kind + kinds;
  }
  const sorted = kinds.replaceAll('j', '').split('').sort().join('');
  const isJoined = /[dm]/.test(kinds) || !UNJOINED.test(kinds);
  return WHOLE.test(sorted) && isJoined ? said : null;
}
