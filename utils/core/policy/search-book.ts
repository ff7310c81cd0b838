import { type Standing, standingOn } from './book-days.ts';
import { stemOf, wordsOf } from './fold-words.ts';
import type { Entry, Field, FieldKind, Found } from './index-book.ts';
import type { BookText } from './rule-book-schema.ts';
import { relateToDays, type SoughtDays, takeDays } from './search-days.ts';
import { type SoughtHours, scoreHours, takeHours } from './search-hours.ts';
import { type Sought, seek } from './search-seek.ts';
import { callByName, EMPTY_WORDS } from './search-words.ts';

export type Hit = Found & {
  /** On the day of the search; null = it has no days of its own. */
  readonly standing: Standing | null;
  readonly score: number;
  /** The sentence that fits best, where it is not the title. */
  readonly sentence: BookText | null;
  /** Only what it must not be used for fits. */
  readonly isOnlyNot: boolean;
  /** Its name or what it is for fits, not only something said of it. */
  readonly isMeant: boolean;
};

export interface SearchAnswer {
  /** Groups of hits, the best group first; in each, what is in force first. */
  readonly groups: readonly (readonly Hit[])[];
  /** What was sought, folded: to mark it in the texts. */
  readonly stems: readonly string[];
  /** Years, months and days that were sought. */
  readonly days: readonly SoughtDays[];
  /** Lengths of time that were sought: "30 horas". */
  readonly hours: readonly number[];
}

const WEIGHT: Readonly<Record<FieldKind, number>> = {
  name: 10,
  title: 8,
  says: 4,
  not: 1,
};

function scoreField(field: Field, sought: Sought): number {
  const { kind, words } = field;
  const weight = WEIGHT[kind];
  if (kind === 'name') {
    const own = sought.isAfterNon
      ? words
      : words.filter((_, i) => words[i - 1] !== 'non');
    if (own.some(sought.isExact)) return weight;
    // A constant is made of words that mean other things, so that no synonym is tried.
    return own.some(sought.isForm) ? weight * 0.8 : 0;
  }
  if (sought.isExactIn(field)) return weight;
  if (words.some(sought.isForm)) return weight * 0.8;
  return words.some(sought.isSame) ? weight * 0.5 : 0;
}

/** The best field for each word sought. */
function matchesOf(entry: Entry, all: readonly Sought[]) {
  return all.map((sought) =>
    entry.fields
      .map((field) => ({ field, score: scoreField(field, sought) }))
      .reduce((a, b) => (b.score > a.score ? b : a)),
  );
}

/** A change is of its day; all else is of every day it held on. */
function scoreDays(entry: Entry, sought: SoughtDays): number {
  const year = sought.from.slice(0, 4);
  const isNamed =
    sought.unit === 'year' &&
    entry.fields.some(({ words }) => words.includes(year));
  if (!entry.days) return isNamed ? 1 : 0;
  const { isIn, isTurn } = relateToDays(entry.days, sought);
  if (isTurn) return 4;
  return isIn && entry.found.group !== 'changes' ? 2 : 0;
}

interface Query {
  readonly words: readonly Sought[];
  readonly days: readonly SoughtDays[];
  readonly hours: readonly SoughtHours[];
  /** All words must fit; else it is enough that one does. */
  readonly isStrict: boolean;
}

/** Texts that say what an item is for. */
function purposesOf({ group, item }: Found): readonly unknown[] {
  if (group === 'tags') return [item.title, ...item.allows];
  if (group === 'routes') return [item.title, item.says[0]];
  return 'title' in item ? [item.title] : 'about' in item ? [] : [item.says];
}

type Match = ReturnType<typeof matchesOf>[number];

function hitOf(entry: Entry, fitting: readonly Match[], day: string) {
  const best = fitting.find(
    ({ field }) => field.kind === 'says' || field.kind === 'not',
  );
  const purposes = purposesOf(entry.found);
  return {
    ...entry.found,
    standing:
      entry.days && entry.found.group !== 'changes'
        ? standingOn(entry.days, day)
        : null,
    sentence: best?.field.text ?? null,
    isOnlyNot:
      fitting.length > 0 && fitting.every(({ field }) => field.kind === 'not'),
    isMeant: fitting.some(
      ({ field }) => field.kind === 'name' || purposes.includes(field.text),
    ),
  };
}

function judge(entry: Entry, query: Query, day: string): Hit | null {
  const matches = matchesOf(entry, query.words);
  const fitting = matches.filter(({ score }) => score > 0);
  const others = [
    ...query.days.map((days) => scoreDays(entry, days)),
    ...query.hours.map((hours) => scoreHours(entry, hours, day)),
  ];
  if (others.some((score) => score === 0)) return null;
  if (query.words.length) {
    if (fitting.length < (query.isStrict ? matches.length : 1)) return null;
  } else if (!others.length) return null;
  const lead = Math.max(1, ...query.words.map((word) => word.leadOf(entry)));
  const score =
    lead *
    [...fitting.map((m) => m.score), ...others].reduce((a, b) => a + b, 0);
  return { ...hitOf(entry, fitting, day), score };
}

const RANK: Readonly<Record<Standing, number>> = { now: 0, future: 1, past: 2 };
const rankOf = ({ standing, isOnlyNot }: Hit) =>
  (isOnlyNot ? 10 : 0) + (standing ? RANK[standing] : 0);

const dayOf = (hit: Hit) => (hit.group === 'changes' ? hit.item.on : '');

const compareHits = (a: Hit, b: Hit) =>
  b.score - a.score || dayOf(b).localeCompare(dayOf(a));

/** Who asks for other days does not ask what is in force now. */
function group(
  hits: readonly Hit[],
  isOfDays: boolean,
): readonly (readonly Hit[])[] {
  const groups = Map.groupBy(hits, (hit) => hit.group);
  // Of nearly equal groups those with something in force are first, then the order of the book holds.
  const rank = (of: readonly Hit[]) =>
    Math.floor(Math.max(...of.map((hit) => hit.score)) / 3);
  const standing = (of: readonly Hit[]) =>
    isOfDays || of.some((hit) => hit.standing === 'now' && !hit.isOnlyNot)
      ? 0
      : 1;
  return [...groups.values()]
    .map((of) =>
      of.toSorted(
        (a, b) => (isOfDays ? 0 : rankOf(a) - rankOf(b)) || compareHits(a, b),
      ),
    )
    .sort((a, b) => rank(b) - rank(a) || standing(a) - standing(b));
}

/** Finds words of either language, codes, days and lengths of time in a book; the day decides what is in force. */
export function searchBook(
  entries: readonly Entry[],
  text: string,
  day: string,
): SearchAnswer {
  const { days, rest } = takeDays(text);
  const { hours, rest: named } = takeHours(rest);
  const all = wordsOf(callByName(named));
  const full = all.filter((word) => !EMPTY_WORDS.has(word));
  const isEmpty = !full.length && !days.length && !hours.length;
  const sought = isEmpty ? all : full;
  const words = sought.map((word, i) => seek(word, sought[i - 1], entries));
  const find = (isStrict: boolean) =>
    entries.flatMap(
      (entry) => judge(entry, { words, days, hours, isStrict }, day) ?? [],
    );
  const strict = find(true);
  return {
    groups: group(
      strict.length || words.length < 2 ? strict : find(false),
      days.length > 0,
    ),
    stems: sought.map(stemOf),
    days,
    hours: hours.map(({ hours: n }) => n),
  };
}
