import type { Clues } from './clues.ts';
import { type ReviewModel, scoreOf } from './review-model.ts';
import { cluesBySentence } from './sentences.ts';

/** The score of a sentence that decides for the whole draft. */
const BEYOND_DOUBT = 3;

/** The draft is, or one of its sentences beyond doubt: an offer behind an answer is an offer. */
export const isPromotional = (
  model: ReviewModel,
  text: string,
  clues: Clues,
): boolean =>
  scoreOf(model, clues.clues) > 0 ||
  cluesBySentence(text, clues).some(
    (sentence) => scoreOf(model, sentence) > BEYOND_DOUBT,
  );
