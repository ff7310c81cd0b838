import type { WallClock } from './calendar.ts';
import { readClock } from './clock.ts';
import { numberOf } from './names.ts';
import type { Tongue } from './tongue.ts';

/** What a text says, piece by piece, before any day is worked out. */
export interface Said {
  readonly clock: WallClock | null;
  /** 0 = today, -1 = yesterday. */
  readonly relative: number | null;
  /** 0 = Sunday. */
  readonly weekday: number | null;
  /** 0–11. */
  readonly month: number | null;
  /** Day and year beside a month. */
  readonly numbers: readonly string[];
  /** A date in digits as written. */
  readonly digits: string | null;
}

type Kind = 'digits' | 'clock' | 'name' | 'number' | 'joint';

interface Piece {
  readonly kind: Kind;
  readonly text: string;
  readonly clock?: WallClock;
}

/** The pieces of a text; null = a part of it is nothing that a time is made of. */
function cut(spoken: string, tongue: Tongue): Piece[] | null {
  const { piece, joints, dayParts } = tongue;
  const pieces: Piece[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < spoken.length) {
    const found = piece.exec(spoken);
    if (!found) return null;
    const [, digits, before, hour, minute, after, name, number, word] = found;
    const text = digits ?? name ?? number ?? word ?? '';
    if (hour) {
      const clock = readClock([before, hour, minute, after], dayParts);
      if (!clock) return null;
      pieces.push({ kind: 'clock', text, clock });
    } else if (digits) pieces.push({ kind: 'digits', text });
    else if (number) pieces.push({ kind: 'number', text });
    else pieces.push({ kind: joints.has(text) ? 'joint' : 'name', text });
  }
  return pieces;
}

/** A joint stands between two pieces, or ("Uhr") after a number. */
function isJoined(pieces: readonly Piece[]): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const beforeLast = pieces.findLast(({ kind }) => kind !== 'joint');
  return (
    first?.kind !== 'joint' &&
    (last?.kind !== 'joint' || beforeLast?.kind !== 'name')
  );
}

/** Weekday and month of the names; one that can be either ("mar") is the month beside a number, else the weekday. */
function sortNames(names: readonly string[], hasNumber: boolean, t: Tongue) {
  const relative: number[] = [];
  const weekdays: number[] = [];
  const months: number[] = [];
  for (const name of names.toReversed()) {
    const day = t.days.get(name);
    const weekday = numberOf(t.weekdays, name);
    const month = numberOf(t.months, name);
    const isMonth =
      month !== null && hasNumber && (weekday === null || !months.length);
    if (day !== undefined) relative.push(day);
    else if (isMonth) months.push(month);
    else if (weekday !== null) weekdays.push(weekday);
    else return null;
  }
  return { relative, weekdays, months };
}

/** What a normalised text says where every piece of it is understood and none is said twice; else null. */
export function readSaid(spoken: string, tongue: Tongue): Said | null {
  const pieces = cut(spoken, tongue);
  if (!pieces) return null;
  const of = (kind: Kind) => pieces.filter((piece) => piece.kind === kind);
  const numbers = of('number').map(({ text }) => text);
  const names = of('name').map(({ text }) => text);
  const sorted = sortNames(names, numbers.length > 0, tongue);
  if (!sorted) return null;
  const { relative, weekdays, months } = sorted;
  const [clocks, digits] = [of('clock'), of('digits')];
  const isDate = months.length + digits.length > 0;
  const isOnce = [relative, weekdays, months, clocks, digits].every(
    (found) => found.length < 2,
  );
  const days = relative.length + months.length + digits.length;
  if (!isOnce || days > 1 || (relative.length && weekdays.length)) return null;
  if (!isDate && (numbers.length || !isJoined(pieces))) return null;
  return {
    clock: clocks[0]?.clock ?? null,
    relative: relative[0] ?? null,
    weekday: weekdays[0] ?? null,
    month: months[0] ?? null,
    numbers,
    digits: digits[0]?.text ?? null,
  };
}
