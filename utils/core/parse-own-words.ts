import { readFields, readList } from './parse.ts';
import { plainLine } from './plain-text.ts';
import type { OwnWords } from './review/own-words.ts';

/** Letters, signs or emoji. */
export const LEAST_OWN_WORD = 2;
export const MOST_OWN_WORD = 60;
/** Of each list. */
export const MOST_OWN_WORDS = 200;

export const NO_OWN_WORDS: OwnWords = { words: [], exceptions: [] };

/** What is alike but for capitals and accents is one word. */
const foldWord = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const EMOJI = /\p{Extended_Pictographic}/u;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Why a word cannot be kept as it is; null = it can. `word` is a plain line. */
export function faultOfOwnWord(word: string): 'too-short' | 'too-long' | null {
  if ([...word].length > MOST_OWN_WORD) return 'too-long';
  const isLong = [...foldWord(word)].length >= LEAST_OWN_WORD;
  return (isLong && SEEN.test(word)) || EMOJI.test(word) ? null : 'too-short';
}

function readOwnWord(value: unknown): string | null {
  const word = typeof value === 'string' ? plainLine(value) : '';
  return faultOfOwnWord(word) ? null : word;
}

/** The word of a list that is the same as this one. */
export const findOwnWord = (
  list: readonly string[],
  word: string,
): string | undefined =>
  list.find((other) => foldWord(other) === foldWord(word));

/** Words or phrases, each once whatever its capitals and accents, as many as may be kept. */
export function parseOwnWordList(value: unknown): string[] {
  const kept = new Map<string, string>();
  for (const word of readList(value, readOwnWord).items) {
    const folded = foldWord(word);
    if (!kept.has(folded)) kept.set(folded, word);
  }
  return [...kept.values()].slice(0, MOST_OWN_WORDS);
}

/** Stored or imported words and exceptions. */
export function parseOwnWords(value: unknown): OwnWords {
  const { words, exceptions } = readFields(value) ?? {};
  return {
    words: parseOwnWordList(words),
    exceptions: parseOwnWordList(exceptions),
  };
}

/** Both, first what comes first. */
export const uniteOwnWords = (one: OwnWords, other: OwnWords): OwnWords =>
  parseOwnWords({
    words: [...one.words, ...other.words],
    exceptions: [...one.exceptions, ...other.exceptions],
  });
