import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../core/time/duration.ts';
import { capAt, type TimeRange } from '../../core/time/range.ts';
import {
  type CalendarDay,
  dayOf,
  isRealDay,
  minuteOf,
  type WallClock,
  wholeDay,
} from './calendar.ts';
import { calendarNames, numberOf } from './names.ts';
import { primaryLanguage, type TimeWords, timeWords } from './words.ts';

export interface SpokenContext {
  /** The page's `<html lang>`. */
  readonly language: string;
  /** Epoch ms. Times are read in the viewer's zone, as Facebook writes them. */
  readonly now: number;
}

const UNIT_MS = {
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
} as const;

/** A label may be this much older than the moment it is read: the page renews them now and then. */
const STALE_MS = 2 * MINUTE_MS;

/** A clock a little behind Facebook's is normal; a time further ahead than this was misread. */
const AHEAD_MS = 10 * MINUTE_MS;

/** Bidi marks out, the narrow no-break space before AM/PM (and its kin) to a space. */
const normalise = (text: string) =>
  text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * The range of time that a spoken time ("3 h", "Ayer", "Mon 11:10 AM", "6 sept") leaves open, in epoch ms;
 * null = not a time, or one that cannot be read without guessing.
 */
export function readSpokenTime(
  text: string,
  context: SpokenContext,
): TimeRange | null {
  const spoken = normalise(text);
  if (!spoken || spoken.length > 40) return null;
  const words = timeWords(context.language);
  const range =
    readClockOnly(spoken, context.now) ??
    (words &&
      (readAgo(spoken, words, context.now) ?? readDay(spoken, words, context)));
  return range && capAt(range, context.now);
}

function readAgo(
  spoken: string,
  words: TimeWords,
  now: number,
): TimeRange | null {
  if (words.now.test(spoken))
    return { earliest: now - MINUTE_MS - STALE_MS, latest: now };
  for (const [unit, form] of Object.entries(words.units)) {
    const count = form.exec(spoken)?.[1];
    if (count === undefined) continue;
    const size = UNIT_MS[unit as keyof typeof UNIT_MS];
    // Whether the page cuts or rounds, up or down, is not known: all are left open.
    return {
      earliest: now - (Number(count) + 1) * size - STALE_MS,
      latest: now - Math.max(0, Number(count) - 1) * size,
    };
  }
  return null;
}

const CLOCK = /(?:^|[ ,])(\d{1,2}):(\d{2})(?: ?([ap])\.? ?m\.?)?$/;

/** The wall clock at the end of a text and what stands before it. */
function splitClock(
  spoken: string,
): { rest: string; clock: WallClock | null } | null {
  const found = CLOCK.exec(spoken);
  if (!found) return { rest: spoken, clock: null };
  const [whole, hourText, minuteText, half] = found;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || minute > 59) return null;
  const rest = spoken.slice(0, spoken.length - whole.length);
  return {
    rest: rest.replace(/[ ,]+(at|a las?)?$/, ''),
    clock: { hour, minute },
  };
}

/** A bare clock is today's, or yesterday's where today's is still to come. */
function readClockOnly(spoken: string, now: number): TimeRange | null {
  const split = splitClock(spoken);
  if (!split?.clock || split.rest) return null;
  const today = minuteOf(dayOf(now), split.clock);
  if (today && today.earliest <= now) return today;
  const before = minuteOf(dayOf(now, -1), split.clock);
  // A minute or so ahead it is more likely a clock that runs a little behind: both days are left open.
  const isNear = today && before && today.earliest <= now + AHEAD_MS;
  return isNear ? { earliest: before.earliest, latest: today.latest } : before;
}

function readDay(
  spoken: string,
  words: TimeWords,
  context: SpokenContext,
): TimeRange | null {
  const split = splitClock(spoken);
  if (!split) return null;
  const { language, now } = context;
  const readAsOf = (writtenAt: number) => {
    const day = dayNamed(split.rest, words, { language, now: writtenAt });
    if (!day || !isRealDay(day)) return null;
    const range = split.clock ? minuteOf(day, split.clock) : wholeDay(day);
    return range && range.earliest <= now + AHEAD_MS ? range : null;
  };
  const fresh = readAsOf(now);
  // Just after midnight "Today" can still be the day before: the label was written then.
  if (dayOf(now).day === dayOf(now - STALE_MS).day) return fresh;
  const stale = readAsOf(now - STALE_MS);
  return fresh && stale
    ? { earliest: stale.earliest, latest: fresh.latest }
    : (fresh ?? stale);
}

function dayNamed(
  text: string,
  words: TimeWords,
  { language, now }: SpokenContext,
): CalendarDay | null {
  const name = text.replace(/,$/, '').trim();
  if (name.replace(words.today, '') === '' && name) return dayOf(now);
  if (name.replace(words.yesterday, '') === '' && name) return dayOf(now, -1);
  const { weekdays, months } = calendarNames(primaryLanguage(language));
  const weekday = numberOf(weekdays, name);
  if (weekday !== null) {
    const back = (new Date(now).getDay() - weekday + 7) % 7;
    return dayOf(now, -(back || 7));
  }
  return dateWritten(name, months, now) ?? dateInDigits(name, words);
}

const DATE =
  /^(?:(\d{1,2})\.? (?:de )?(\p{L}+)\.?|(\p{L}+)\.? (\d{1,2}))(?:,? (?:de )?(\d{4}))?$/u;

function dateWritten(
  name: string,
  months: ReadonlyMap<string, number>,
  now: number,
): CalendarDay | null {
  const found = DATE.exec(name);
  if (!found) return null;
  const [, dayFirst, monthAfter, monthFirst, dayAfter, yearText] = found;
  const month = numberOf(months, monthAfter ?? monthFirst ?? '');
  if (month === null) return null;
  const day = Number(dayFirst ?? dayAfter);
  const today = dayOf(now);
  // Without a year it is the last such day.
  const isAhead =
    month > today.month || (month === today.month && day > today.day);
  const year = yearText ? Number(yearText) : today.year - (isAhead ? 1 : 0);
  return { year, month, day };
}

function dateInDigits(name: string, words: TimeWords): CalendarDay | null {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(name);
  if (!found) return null;
  const [a, b, yearText] = [Number(found[1]), Number(found[2]), found[3] ?? ''];
  const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0);
  // "1/13/24" can only be read one way; "3/8/17" only where the language tells the order.
  if (a > 12 && b <= 12) return { year, month: b - 1, day: a };
  if (b > 12 && a <= 12) return { year, month: a - 1, day: b };
  if (words.isDayFirst === null || b > 12 || a > 12) return null;
  return words.isDayFirst
    ? { year, month: b - 1, day: a }
    : { year, month: a - 1, day: b };
}
