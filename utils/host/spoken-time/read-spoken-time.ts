import { capAt, type TimeRange } from '../../core/time/range.ts';
import { readAgo, STALE_MS } from './ago.ts';
import { dayOf, minuteOf, wholeDay } from './calendar.ts';
import { AHEAD_MS, bareClock } from './clock.ts';
import { dayNamed } from './day.ts';
import { normalise } from './normalise.ts';
import { readSaid, type Said } from './said.ts';
import { tongueOf } from './tongue.ts';

export interface SpokenContext {
  /** The page's `<html lang>`. */
  readonly language: string;
  /** Epoch ms. Times are read in the viewer's zone, as Facebook writes them. */
  readonly now: number;
  /** By how much the computer's clock is known to be slow, ms: the page may write its times by either. */
  readonly behindMs?: number;
}

/** Longer than any date of the day with its clock. */
const MOST_LETTERS = 60;

/**
 * The range of time that a spoken time ("3 h", "Ayer", "Mon 11:10 AM", "6 sept") leaves open, in epoch ms;
 * null = not a time, or one that cannot be read without guessing.
 */
export function readSpokenTime(
  text: string,
  context: SpokenContext,
): TimeRange | null {
  if (text.length > MOST_LETTERS) return null;
  const spoken = normalise(text);
  // A single letter, such as the Japanese weekdays', is as well a label.
  if (spoken.length < 2) return null;
  const range =
    readAgo(spoken, context.language, context.now) ??
    readSaying(spoken, context);
  return range && capAt(range, context.now);
}

function readSaying(spoken: string, context: SpokenContext): TimeRange | null {
  const said = readSaid(spoken, tongueOf(context.language));
  if (!said) return null;
  const names = [said.relative, said.weekday, said.month, said.digits];
  if (names.some((name) => name !== null)) return readDay(said, context);
  return said.clock && bareClock(said.clock, context.now);
}

function readDay(
  said: Said,
  { language, now }: SpokenContext,
): TimeRange | null {
  const readAsOf = (writtenAt: number) => {
    const day = dayNamed(said, language, writtenAt);
    if (!day) return null;
    const range = said.clock ? minuteOf(day, said.clock) : wholeDay(day);
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
