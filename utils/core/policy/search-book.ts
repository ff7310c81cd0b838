import { type Standing, standingOn } from './book-days.ts';
import { stemOf, wordsOf } from './fold-words.ts';
import type { Entry, Field, FieldKind, Found } from './index-book.ts';
import type { BookText } from './rule-book-schema.ts';
import type { InForce } from './rule-set.ts';
import { EMPTY_WORDS, sameAs, type WordTest } from './search-words.ts';

export type Hit = Found & {
  /** On the day of the search; null = it has no days of its own. */
  readonly standing: Standing | null;
  readonly score: number;
  /** The sentence that fits best, where it is not the title. */
  readonly sentence: BookText | null;
  /** Only what it must not be used for fits. */
  readonly isOnlyNot: boolean;
};

export interface SearchAnswer {
  /** Groups of hits, the best group first; in each, what is in force first. */
  readonly groups: readonly (readonly Hit[])[];
  /** What was sought, folded: to mark it in the texts. */
  readonly stems: readonly string[];
  readonly years: readonly number[];
}

interface Sought {
  readonly isExact: WordTest;
  readonly isForm: WordTest;
  readonly isSame: WordTest;
}

const WEIGHT: Readonly<Record<FieldKind, number>> = {
  name: 10,
  title: 8,
  says: 4,
  not: 1,
};

const LEAST_PREFIX = 3;

function seek(word: string): Sought {
  const stem = stemOf(word);
  const isNumber = /^\d+$/.test(word);
  return {
    isExact: (other) => other === word,
    // A code is typed from its beginning; "10" is not the beginning of "100".
    isForm: (other) =>
      (isNumber ? word.length > LEAST_PREFIX : word.length >= LEAST_PREFIX) &&
      other.startsWith(stem),
    isSame: sameAs(word),
  };
}

function scoreField({ kind, words }: Field, sought: Sought): number {
  const weight = WEIGHT[kind];
  if (words.some(sought.isExact)) return weight;
  if (words.some(sought.isForm)) return weight * 0.8;
  // A constant is made of words that mean other things: NON_PROMOTIONAL is no offer.
  return kind !== 'name' && words.some(sought.isSame) ? weight * 0.5 : 0;
}

/** The best field for each word sought. */
function matchesOf(entry: Entry, all: readonly Sought[]) {
  return all.map((sought) =>
    entry.fields
      .map((field) => ({ field, score: scoreField(field, sought) }))
      .reduce((a, b) => (b.score > a.score ? b : a)),
  );
}

const isYear = (word: string) => /^20(?:1[6-9]|[23]\d)$/.test(word);

/** Whether the days have one in a year, and whether they begin or end in it. */
function relateToYear({ from, to }: InForce, year: number) {
  const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`];
  const doesTouch = (day: string | null) =>
    day !== null && day >= first && day < next;
  return {
    isIn: (from === null || from < next) && (to === null || to > first),
    isTurn: doesTouch(from) || doesTouch(to),
  };
}

/** A change is of its day; all else is of every year it held in. */
function scoreYear(entry: Entry, year: number, word: string): number {
  const isNamed = entry.fields.some(({ words }) => words.includes(word));
  if (!entry.days) return isNamed ? 1 : 0;
  const { isIn, isTurn } = relateToYear(entry.days, year);
  if (isTurn) return 4;
  return isIn && entry.found.group !== 'changes' ? 2 : 0;
}

interface Query {
  readonly words: readonly Sought[];
  readonly years: readonly string[];
  /** All words must fit; else it is enough that one does. */
  readonly isStrict: boolean;
}

function judge(entry: Entry, query: Query, day: string): Hit | null {
  const matches = matchesOf(entry, query.words);
  const fitting = matches.filter(({ score }) => score > 0);
  const years = query.years.map((y) => scoreYear(entry, Number(y), y));
  if (years.some((score) => score === 0)) return null;
  if (query.words.length) {
    if (fitting.length < (query.isStrict ? matches.length : 1)) return null;
  } else if (!years.length) return null;
  const score = [...fitting.map((m) => m.score), ...years].reduce(
    (a, b) => a + b,
    0,
  );
  const best = fitting.find(
    ({ field }) => field.kind === 'says' || field.kind === 'not',
  );
  const isOnlyNot =
    fitting.length > 0 && fitting.every(({ field }) => field.kind === 'not');
  const standing =
    entry.days && entry.found.group !== 'changes'
      ? standingOn(entry.days, day)
      : null;
  const sentence = best?.field.text ?? null;
  return { ...entry.found, standing, score, sentence, isOnlyNot };
}

const RANK: Readonly<Record<Standing, number>> = { now: 0, future: 1, past: 2 };
const rankOf = ({ standing, isOnlyNot }: Hit) =>
  (isOnlyNot ? 10 : 0) + (standing ? RANK[standing] : 0);

const dayOf = (hit: Hit) => (hit.group === 'changes' ? hit.item.on : '');

const compareHits = (a: Hit, b: Hit) =>
  rankOf(a) - rankOf(b) ||
  b.score - a.score ||
  dayOf(b).localeCompare(dayOf(a));

function group(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups = Map.groupBy(hits, (hit) => hit.group);
  // Of nearly equal groups those with something in force are first, then the order of the book holds.
  const rank = (of: readonly Hit[]) =>
    Math.floor(Math.max(...of.map((hit) => hit.score)) / 3);
  const standing = (of: readonly Hit[]) =>
    of.some((hit) => hit.standing === 'now' && !hit.isOnlyNot) ? 0 : 1;
  return [...groups.values()]
    .map((of) => of.toSorted(compareHits))
    .sort((a, b) => rank(b) - rank(a) || standing(a) - standing(b));
}

/** Finds words of either language, codes and years in a book; the day decides what is in force. */
export function searchBook(
  entries: readonly Entry[],
  text: string,
  day: string,
): SearchAnswer {
  const all = wordsOf(text);
  const years = all.filter(isYear);
  const full = all.filter((word) => !isYear(word) && !EMPTY_WORDS.has(word));
  const isEmpty = !full.length && !years.length;
  const sought = isEmpty ? all : full;
  const words = sought.map(seek);
  const find = (isStrict: boolean) =>
    entries.flatMap(
      (entry) => judge(entry, { words, years, isStrict }, day) ?? [],
    );
  const strict = find(true);
  return {
    groups: group(strict.length || words.length < 2 ? strict : find(false)),
    stems: sought.map(stemOf),
    years: years.map(Number),
  };
}
