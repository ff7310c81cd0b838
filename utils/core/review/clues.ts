import { readTokens, type Token } from './tokens.ts';

/** Something in a draft that can speak for or against promotion; `from` and `to` are the words it covers, none of the whole. */
export interface Clue {
  /** The hash of what it is: the model knows no words, only these. */
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

export interface Clues {
  readonly words: readonly Token[];
  readonly clues: readonly Clue[];
}

/** Bits of a clue's number: of unknown clues one in twenty is taken for a known one. */
const ID_BITS = 18;
export const MOST_IDS = 2 ** ID_BITS;

/** As much of a long word as its forms share. */
const STEM = 5;
const MOST_MARKS = 3;
/** Latin letters, or a class such as "#price". */
const LEARNED = /[a-z#]/;

/** FNV-1a, with its bits mixed once more. */
function idOf(name: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < name.length; at += 1)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % MOST_IDS;
}

const stemOf = (key: string) => key.slice(0, STEM);

/** Words, their stems, neighbours, what begins a clause, and how the whole is marked. */
export function readClues(text: string): Clues {
  const words = readTokens(text);
  const clues: Clue[] = [];
  const add = (name: string, from: number, to: number) =>
    clues.push({ id: idOf(name), from, to });
  words.forEach(({ key, isFirst, sentence }, at) => {
    const next = words[at + 1];
    // Of other scripts nothing is known: what would be found is chance.
    if (!LEARNED.test(key)) return;
    add(key, at, at + 1);
    if (key.length > STEM) add(`${stemOf(key)}*`, at, at + 1);
    if (isFirst) add(`, ${key}`, at, at + 1);
    if (next?.sentence !== sentence) return;
    const pair = `${stemOf(key)} ${stemOf(next.key)}`;
    add(pair, at, at + 2);
    if (isFirst) add(`, ${pair}`, at, at + 2);
  });
  return { words, clues: [...clues, ...readMarks(text, words)] };
}

/** How a text is marked as a whole. */
export const readMarks = (text: string, words: readonly Token[]): Clue[] =>
  marksOf(text, words).map((name) => ({ id: idOf(name), from: 0, to: 0 }));

function marksOf(text: string, words: readonly Token[]): string[] {
  const emoji = text.match(/\p{Extended_Pictographic}/gu) ?? [];
  const exclaimed = text.match(/!/g)?.length ?? 0;
  // Ordinary replies are shorter, and adverts gayer: of few words each must tell the more.
  const length = Math.min(Math.floor(Math.log2(words.length + 1)), 6);
  const marks = [
    ...new Set(emoji),
    `words ${length}`,
    `emoji ${Math.min(emoji.length, 4)}`,
    `lines ${Math.min(text.split('\n').length, 6)}`,
  ];
  for (let count = 1; count <= Math.min(exclaimed, MOST_MARKS); count += 1)
    marks.push('!'.repeat(count));
  if (text.includes('?')) marks.push('?');
  if (/\?\s*\S{0,3}$/.test(text)) marks.push('? $');
  // Without the look behind it would try each letter of a long word in turn.
  if (/(?<!\p{Lu})\p{Lu}{4,}[ !]+\p{Lu}{3,}/u.test(text)) marks.push('LOUD');
  return marks;
}
