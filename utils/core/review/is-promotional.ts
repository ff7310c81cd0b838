import { type Clue, type Clues, readMarks } from './clues.ts';
import { type ReviewModel, scoreOf } from './review-model.ts';
import type { Token } from './tokens.ts';

/** The score of a sentence that decides for the whole draft. */
const BEYOND_DOUBT = 4;

/** The draft is, or one of its sentences beyond doubt: an offer behind an answer is an offer. */
export function isPromotional(
  model: ReviewModel,
  text: string,
  { words, clues }: Clues,
): boolean {
  if (scoreOf(model, clues) > 0) return true;
  const sentences = [
    ...Map.groupBy(words.entries(), ([, { sentence }]) => sentence).values(),
  ];
  if (sentences.length < 2) return false;
  const starts = sentences.map(([first]) => first?.[1].start);
  return sentences.some((entries, nth) => {
    const own = text.slice(starts[nth], starts[nth + 1]);
    return scoreOf(model, cluesIn(own, entries, clues)) > BEYOND_DOUBT;
  });
}

/** The clues of one sentence, as if it were all. */
function cluesIn(
  sentence: string,
  entries: readonly (readonly [at: number, word: Token])[],
  clues: readonly Clue[],
): Clue[] {
  const places = new Set(entries.map(([at]) => at));
  const words = entries.map(([, word]) => word);
  const isOwn = ({ from, to }: Clue) => to > from && places.has(from);
  return [...clues.filter(isOwn), ...readMarks(sentence, words)];
}
