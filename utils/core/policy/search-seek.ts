import { stemOf } from './fold-words.ts';
import type { Entry, Field, Found } from './index-book.ts';
import { isVague, sameAs, type WordTest } from './search-words.ts';

/** One word that is sought, and how it may be met in a book. */
export interface Sought {
  readonly isExact: WordTest;
  readonly isForm: WordTest;
  readonly isSame: WordTest;
  /** Whether a text has the word as it is meant: vague ones only say what something is in a title. */
  readonly isExactIn: (field: Field) => boolean;
  /** It follows "non", as in NON_PROMOTIONAL: alone it would mean the opposite. */
  readonly isAfterNon: boolean;
  /** How much more an entry counts because it is what such a word asks for. */
  readonly leadOf: (entry: Entry) => number;
}

const LEAST_PREFIX = 3;

const isRestricted = sameAs('restringido');
const isAboutRestriction = (found: Found) =>
  found.group === 'advice' ||
  (found.group === 'errors' && found.item.about === 'restriction');

const isErrorWord: WordTest = (word) => /^errore?s?$/.test(word);

const isCode = (word: string, entries: readonly Entry[]) =>
  /^\d+$/.test(word) &&
  entries.some(
    ({ found }) => found.group === 'errors' && String(found.item.code) === word,
  );

/** Prepares a word to be sought; the one before it may change what it means. */
export function seek(
  word: string,
  before: string | undefined,
  entries: readonly Entry[],
): Sought {
  const stem = stemOf(word);
  const isNumber = /^\d+$/.test(word);
  const isVagueWord = isVague(word);
  const isErrorCode = isCode(word, entries);
  return {
    isExact: (other) => other === word,
    // A code is typed from its beginning; "10" is not the beginning of "100".
    isForm: (other) =>
      !isVagueWord &&
      (isNumber ? word.length > LEAST_PREFIX : word.length >= LEAST_PREFIX) &&
      other.startsWith(stem),
    isSame: sameAs(word),
    // A code is a number like any other where it does not follow "error".
    isExactIn: ({ kind, words }) =>
      (!isVagueWord || kind === 'title') &&
      words.some(
        (other, i) =>
          other === word && (!isErrorCode || isErrorWord(words[i - 1] ?? '')),
      ),
    isAfterNon: before === 'non',
    leadOf: ({ found }) =>
      isRestricted(word) && isAboutRestriction(found) ? 3 : 1,
  };
}
