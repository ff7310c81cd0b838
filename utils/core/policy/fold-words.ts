const MARKS = /\p{M}/gu;

/** Text without accents and capitals. Keeps one letter for each letter, so that places in it are places in the text. */
export const foldText = (text: string): string =>
  [...text]
    .map((letter) => {
      const folded = letter.normalize('NFD').replace(MARKS, '').toLowerCase();
      return folded.length === letter.length ? folded : letter;
    })
    .join('');

/** The extra message after the window has many spellings, none of them a word; "(+1)" is the United States' number. */
const PLUS_ONE =
  /(?:\b24 ?|(?<!\())\+ ?1\b(?!\d)|\bplus[ -]?one\b|\bmas un[oa]?\b/g;
export const PLUS_ONE_WORD = 'plusone';

/** The words of a text, folded; a code such as `10/2018278` also counts as one word. */
export function wordsOf(text: string): readonly string[] {
  const folded = foldText(text).replace(PLUS_ONE, ` ${PLUS_ONE_WORD} `);
  return folded.match(/\d+\/\d+|[\p{L}\p{N}]+/gu) ?? [];
}

const ENDING = /(?:aciones|acion|ations?|ad[oa]s?|ing|ed|es|[sao]|y)$/;
const LEAST_STEM = 4;

/** The part of a word that its other forms share, roughly: "entrega" and "entregado", "delivery" and "delivered". */
export function stemOf(word: string): string {
  if (/\d/.test(word) || word === PLUS_ONE_WORD) return word;
  const stem = word.replace(ENDING, '');
  return stem.length >= LEAST_STEM ? stem : word;
}
