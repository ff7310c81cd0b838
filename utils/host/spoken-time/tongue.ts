import { clockPattern, type DayParts } from './clock.ts';
import { facebookWords } from './facebook-words.ts';
import { perLanguage } from './language.ts';
import { calendarNames, type Names } from './names.ts';
import { normalise } from './normalise.ts';

/** What a language has for naming days and clocks. */
export interface Tongue {
  readonly weekdays: Names;
  readonly months: Names;
  /** 0 = today, -1 = yesterday. */
  readonly days: Names;
  readonly dayParts: DayParts;
  /** Words between a day and its clock, or between the parts of a date. */
  readonly joints: ReadonlySet<string>;
  /** One piece of a normalised text and the space after it: a date in digits, a clock, a name, a number or a word. */
  readonly piece: RegExp;
}

const NO_NAMES: Names = new Map();

const ownNames = (words: string | undefined): Names =>
  new Map(words?.split(' ').map((name, index) => [name, index]));

function relativeDays(tag: string): Names {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return new Map(
    [0, -1].map((days) => [normalise(format.format(days, 'day')), days]),
  );
}

function partsOf(tag: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  return (hour: number) => format.formatToParts(Date.UTC(2023, 8, 15, hour));
}

const HOUR = { hour: 'numeric' } as const;
const CLOCK = { timeStyle: 'short' } as const;

function dayPartsIn(tag: string): DayParts {
  const hours = new Map<string, number>();
  const add = (part: string, hour: number) => {
    const key = `${part}${hour % 12}`;
    // A name for both halves of the day tells nothing.
    hours.set(key, (hours.get(key) ?? hour) === hour ? hour : 24);
  };
  // Traditional Chinese has two halves of the day by the one and seven parts of it by the other.
  for (const style of tag.startsWith('zh') ? [HOUR, CLOCK] : [HOUR]) {
    const parts = partsOf(tag, { ...style, hour12: true });
    for (let hour = 0; hour < 24; hour++) {
      const part = parts(hour).find(({ type }) => type === 'dayPeriod');
      if (part) add(normalise(part.value), hour);
      add(hour < 12 ? 'am' : 'pm', hour);
    }
  }
  return hours;
}

/** The words of a long date with its clock that are neither name nor number: "de", "a", "las", "um". */
function jointsIn(tag: string): string[] {
  const parts = partsOf(tag, { ...CLOCK, dateStyle: 'long' })(16);
  return parts
    .filter(({ type }) => type === 'literal')
    .flatMap(({ value }) => normalise(value).match(/[\p{L}\p{M}]+/gu) ?? []);
}

// Everything but ASCII signs and digits: Unicode's own classes take a millisecond to compile.
const LETTER = '[^\\0-@[-`{-~،、]';

/** In these a name ends where the next begins. */
const WITHOUT_SPACES = /^(?:zh|ja|ko|th|lo|km|my)$/;

const anyOf = (names: Iterable<string>) =>
  [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

function piecePattern(
  primary: string,
  names: readonly string[],
  dayParts: DayParts,
): RegExp {
  const edge = WITHOUT_SPACES.test(primary) ? '' : `(?!${LETTER}|\\d)`;
  const parts = [...dayParts.keys()].map((key) => key.replace(/\d+$/, ''));
  const between = facebookWords(primary).clock ?? ':';
  const kinds = [
    '(\\d{1,4}(?:[/.-] ?\\d{1,4}){2})',
    clockPattern(between, anyOf(parts), edge),
    // Some names begin with a digit ("9月"); a language that is not known has none.
    `((?:${anyOf(names) || '(?!)'})${edge}|${LETTER}+)`,
    '(\\d+)[年日년일]?',
  ];
  return new RegExp(`\\(?(?:${kinds.join('|')})[ ,،、()]*`, 'gy');
}

/** The tongue of a page's language; of one that is not known it has clocks alone. */
export const tongueOf = perLanguage((tag, primary): Tongue => {
  const own = facebookWords(primary);
  const weekdays = tag ? calendarNames(tag, 'weekday') : ownNames(own.weekdays);
  const months = tag ? calendarNames(tag, 'month') : ownNames(own.months);
  const days = new Map([
    ...(tag ? relativeDays(tag) : NO_NAMES),
    ...(own.days ?? []).map((name, index) => [name, -index] as const),
  ]);
  const dayParts = dayPartsIn(tag ?? 'en');
  const joints = new Set([
    ...(tag ? jointsIn(tag) : []),
    ...(own.joints ?? []),
  ]);
  const names = [weekdays, months, days, joints].flatMap((set) => [
    ...set.keys(),
  ]);
  const piece = piecePattern(primary, names, dayParts);
  return { weekdays, months, days, dayParts, joints, piece };
});
