import { foldText } from '../../utils/core/policy/fold-words.ts';
import type { BookError } from '../../utils/core/policy/rule-book-schema.ts';

export interface FoundErrors {
  readonly found: readonly BookError[];
  /** The code is known, the subcode beside it is not. */
  readonly isNear: boolean;
}

const exactly = (found: readonly BookError[]): FoundErrors => ({
  found,
  isNear: false,
});

function findByWords(errors: readonly BookError[], text: string) {
  const words = foldText(text).match(/\p{L}{3,}/gu);
  if (!words) return exactly([]);
  return exactly(
    errors.filter(({ says, advice }) => {
      const said = foldText([says, advice].flatMap(Object.values).join(' '));
      return words.every((word) => said.includes(word));
    }),
  );
}

/**
 * The errors that a text is about: "10/1893063", a subcode alone, a whole message with both numbers in it, or words.
 * A subcode tells most, so that a code is looked at alone only where none is known.
 */
export function findErrors(
  errors: readonly BookError[],
  text: string,
): FoundErrors {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (!numbers.length) return findByWords(errors, text);
  const hasCode = ({ code }: BookError) => numbers.includes(code);
  const ofSubcode = errors.filter(
    ({ subcode }) => subcode !== null && numbers.includes(subcode),
  );
  const both = ofSubcode.filter(hasCode);
  if (ofSubcode.length) return exactly(both.length ? both : ofSubcode);
  const ofCode = errors.filter(hasCode);
  const general = ofCode.filter(({ subcode }) => subcode === null);
  return {
    found: [...general, ...ofCode.filter((error) => !general.includes(error))],
    isNear: ofCode.length > 0 && /\d\s*\/\s*\d/.test(text),
  };
}
