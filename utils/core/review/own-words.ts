import { readTokens, type Token } from './tokens.ts';

/** Part of a text; UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const overlap = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end;

/** What a Page adds to the rules: words of its own that count, and phrases that never do. */
export interface OwnWords {
  readonly words: readonly string[];
  readonly exceptions: readonly string[];
}

/** The lists are long-lived, and asked for at each key: a list is read once. */
const keysOfLists = new WeakMap<readonly string[], readonly string[][]>();

function keysOf(phrases: readonly string[]): readonly string[][] {
  const known =
    keysOfLists.get(phrases) ??
    phrases.map((phrase) => readTokens(phrase).map(({ key }) => key));
  keysOfLists.set(phrases, known);
  return known;
}

/**
 * Where the phrases stand in the text, whatever the case, the accents and the signs between the words. A phrase without
 * any letter, an emoji, is looked for as it is.
 */
export function findPhrases(
  text: string,
  words: readonly Token[],
  phrases: readonly string[],
): Stretch[] {
  const keys = keysOf(phrases);
  return phrases.flatMap((phrase, at) =>
    keys[at]?.length
      ? findKeys(words, keys[at])
      : findAsIs(text, phrase.trim()),
  );
}

function findKeys(words: readonly Token[], keys: readonly string[]): Stretch[] {
  return words.flatMap(({ start }, at) => {
    const last = words[at + keys.length - 1];
    const isHere = keys.every((key, offset) => words[at + offset]?.key === key);
    return isHere && last ? [{ start, end: last.end }] : [];
  });
}

function findAsIs(text: string, phrase: string): Stretch[] {
  const found: Stretch[] = [];
  if (phrase === '') return found;
  let start = text.indexOf(phrase);
  while (start >= 0) {
    found.push({ start, end: start + phrase.length });
    start = text.indexOf(phrase, start + phrase.length);
  }
  return found;
}
