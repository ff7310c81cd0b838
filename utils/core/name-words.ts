/** Letters that people type without their stroke or ligature, and that no normal form takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const STROKED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts that put no blanks between words: each letter may begin one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A name has few; what a stranger chose for a name must not fill the index. */
const MOST_WORDS = 16;
const MOST_LETTERS = 24;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(STROKED, (letter) => PLAIN[letter] ?? letter);

const cut = (word: string): string => [...word].slice(0, MOST_LETTERS).join('');

const split = (text: string): readonly string[] => fold(text).match(WORD) ?? [];

const beginnings = (word: string): string[] =>
  UNSPACED.test(word)
    ? [...word].map((_, at, letters) => letters.slice(at).join(''))
    : [word];

/** The words of a name, folded, each once; of a script without blanks what each letter begins. */
export const nameWords = (name: string): string[] =>
  [...new Set(split(name).flatMap(beginnings).map(cut))].slice(0, MOST_WORDS);

/** What is sought, as beginnings of folded words: each once, the longest first; none = everybody. */
export const soughtWords = (search: string): string[] =>
  [...new Set(split(search).map(cut))]
    .slice(0, MOST_WORDS)
    .sort((a, b) => b.length - a.length);

/** Whether each sought word begins one of the name's. */
export const hasWords = (
  words: readonly string[],
  sought: readonly string[],
): boolean =>
  sought.every((begin) => words.some((word) => word.startsWith(begin)));
