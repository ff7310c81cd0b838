import { clockPattern, type DayParts, halfDay } from './clock.ts';
import { facebookWords } from './facebook-words.ts';
import { intlTag, perLanguage, primaryLanguage } from './language.ts';
import { monthNames, type Names, weekdayNames } from './names.ts';
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

function dayPartsIn(tag: string): DayParts {
  const hours = new Map([
    ['am', halfDay(0)],
    ['pm', halfDay(12)],
  ]);
  // Traditional Chinese has two halves of the day in the one and seven parts in the other.
  for (const style of [{ hour: 'numeric' }, { timeStyle: 'short' }] as const) {
    const parts = partsOf(tag, { ...style, hour12: true });
    for (let hour = 0; hour < 24; hour++) {
      const part = parts(hour).find(({ type }) => type === 'dayPeriod');
      const name = normalise(part?.value ?? '');
      if (name) hours.set(name, [...(hours.get(name) ?? []), hour]);
    }
  }
  return hours;
}

/** They follow their numbers; some are a weekday by themselves. */
const OF_DATES = /^[年月日년월일]$/;

/** The words of a long date with its clock that are neither name nor number: "de", "a", "las", "um". */
function jointsIn(tag: string): string[] {
  const parts = partsOf(tag, { dateStyle: 'long', timeStyle: 'short' })(16);
  return parts
    .filter(({ type }) => type === 'literal')
    .flatMap(({ value }) => normalise(value).match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => !OF_DATES.test(word));
}

const literally = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

// Everything but ASCII signs and digits: Unicode's own classes take a millisecond to compile.
const LETTER = '[^\\0-@[-`{-~،、]';

/** In these a name ends where the next begins. */
const WITHOUT_SPACES = /^(?:zh|ja|ko|th|lo|km|my)$/;

function piecePattern(
  primary: string,
  names: readonly string[],
  dayParts: DayParts,
): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const edge = WITHOUT_SPACES.test(primary) ? '' : `(?!${LETTER}|\\d)`;
  const clock = clockPattern(
    facebookWords(primary).clock ?? ':',
    [...dayParts.keys()].map(literally),
    edge,
  );
  // Without names, as for a language that is not known, nothing is one.
  const name = longestFirst.map(literally).join('|') || '(?!)';
  const kinds = [
    '(\\d{1,4}(?:[/.-] ?\\d{1,4}){2})',
    clock,
    `(${name})${edge}`,
    '(\\d+)[年日년일]?',
    `(${LETTER}+)`,
  ];
  return new RegExp(`\\(?(?:${kinds.join('|')})[ ,،、()]*`, 'uy');
}

/** The tongue of a page's language; of one that is not known it has clocks alone. */
export const tongueOf = perLanguage((language): Tongue => {
  const tag = intlTag(language);
  const primary = primaryLanguage(language);
  const own = facebookWords(primary);
  const weekdays = tag ? weekdayNames(tag) : ownNames(own.weekdays);
  const months = tag ? monthNames(tag) : ownNames(own.months);
  const days = new Map([
    ...(tag ? relativeDays(tag) : NO_NAMES),
    ...(own.days ?? []).map((name, index) => [name, -index] as const),
  ]);
  const dayParts = dayPartsIn(tag ?? 'en');
  const joints = new Set([
    ...(tag ? jointsIn(tag) : []),
    ...(own.joints?.split(' ') ?? []),
  ]);
  const names = [weekdays, months, days, joints].flatMap((set) => [
    ...set.keys(),
  ]);
  const piece = piecePattern(primary, names, dayParts);
  return { weekdays, months, days, dayParts, joints, piece };
});
