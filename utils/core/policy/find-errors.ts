import type { Entry } from './index-book.ts';
import type { BookError } from './rule-book-schema.ts';
import { searchBook } from './search-book.ts';

export interface FoundErrors {
  readonly found: readonly BookError[];
  /** The code is known, the subcode beside it is not. */
  readonly isNear: boolean;
}

const exactly = (found: readonly BookError[]): FoundErrors => ({
  found,
  isNear: false,
});

const errorsOf = (entries: readonly Entry[]) =>
  entries.flatMap(({ found }) => (found.group === 'errors' ? found.item : []));

/** Errors have no days of their own, so that any day will do. */
const ANY_DAY = '2016-01-01';

const findByWords = (entries: readonly Entry[], text: string) =>
  searchBook(entries, text, ANY_DAY)
    .groups.flat()
    .flatMap((hit) => (hit.group === 'errors' ? hit.item : []));

/** Shorter ones begin half of all codes. */
const LEAST_BEGUN = 3;

/** A subcode is found while it is being typed. */
const isBegun = ({ code, subcode }: BookError, numbers: readonly number[]) =>
  numbers.some(
    (n) =>
      n !== code &&
      `${n}`.length >= LEAST_BEGUN &&
      `${subcode ?? ''}`.startsWith(`${n}`),
  );

function findByNumbers(
  errors: readonly BookError[],
  numbers: readonly number[],
): readonly BookError[] {
  const hasCode = ({ code }: BookError) => numbers.includes(code);
  const ofSubcode = errors.filter(
    ({ subcode }) => subcode !== null && numbers.includes(subcode),
  );
  const both = ofSubcode.filter(hasCode);
  if (ofSubcode.length) return both.length ? both : ofSubcode;
  const ofCode = errors.filter(hasCode);
  const begun = (ofCode.length ? ofCode : errors).filter((error) =>
    isBegun(error, numbers),
  );
  if (begun.length) return begun;
  const general = ofCode.filter(({ subcode }) => subcode === null);
  return [...general, ...ofCode.filter((error) => !general.includes(error))];
}

/**
 * The errors that a text is about: "10/1893063", a subcode alone, a whole message with both numbers in it, or words.
 * A subcode tells most, so that a code is looked at alone only where none is known; numbers tell more than words.
 */
export function findErrors(
  entries: readonly Entry[],
  text: string,
): FoundErrors {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (!numbers.length) return exactly(findByWords(entries, text));
  const found = findByNumbers(errorsOf(entries), numbers);
  const hasSubcode = found.some(
    (error) =>
      error.subcode !== null &&
      (numbers.includes(error.subcode) || isBegun(error, numbers)),
  );
  const isPair = /\d\s*\/\s*\d/.test(text);
  return { found, isNear: isPair && found.length > 0 && !hasSubcode };
}
