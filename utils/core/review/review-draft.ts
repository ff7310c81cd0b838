import { builtInModel } from './built-in-model.ts';
import { type Clues, readClues } from './clues.ts';
import type { DraftReview, FlaggedPhrase } from './draft-review.ts';
import { findFlagged } from './flagged-phrases.ts';
import {
  findPhrases,
  type OwnWords,
  overlap,
  type Stretch,
} from './own-words.ts';
import { scoreOf } from './review-model.ts';
import { topicOf } from './topic.ts';

export type { OwnWords };

/** Of the words of a draft, the least that must have been learned. */
const KNOWN_SHARE = 0.35;

/** The score of a sentence that decides for the whole draft. */
const BEYOND_DOUBT = 3;

const NOTHING_OWN: OwnWords = { words: [], exceptions: [] };

/**
 * Is the wording promotional by Meta's definition, which phrases say so, and what is it about: in Spanish, English,
 * Portuguese or a mixture. Offsets are UTF-16 units of `text`.
 */
export function reviewDraft(
  text: string,
  own: OwnWords = NOTHING_OWN,
): DraftReview {
  const { words, clues } = readClues(text);
  const exceptions = findPhrases(text, words, own.exceptions);
  const mine = findPhrases(text, words, own.words).filter(
    (phrase) => !isIn(exceptions, phrase),
  );
  const out = words.map((word) => isIn(exceptions, word));
  const counting = clues.filter(
    ({ from, to }) => !out.slice(from, to).includes(true),
  );
  const isFlagged =
    isKnown(words, counting) && isPromotional({ words, clues: counting });
  // An own word decides alone, and before what was learned in the same place.
  const taken = words.map((word, at) => out[at] || isIn(mine, word));
  const learned = isFlagged
    ? findFlagged({ words, clues: counting }, builtInModel, taken)
    : [];
  const phrases = [...mine.map(asOwnWord), ...learned];
  return {
    isPromotional: phrases.length > 0,
    phrases: phrases.sort((a, b) => a.start - b.start),
    topic: topicOf(words),
  };
}

/** The whole of it is, or one of its sentences beyond doubt: an offer behind an answer is an offer. */
function isPromotional({ words, clues }: Clues): boolean {
  if (scoreOf(builtInModel, clues) > 0) return true;
  const sentences = Map.groupBy(clues, ({ from, to }) =>
    to > from ? words[from]?.sentence : undefined,
  );
  sentences.delete(undefined);
  return [...sentences.values()].some(
    (sentence) => scoreOf(builtInModel, sentence) > BEYOND_DOUBT,
  );
}

const isIn = (stretches: readonly Stretch[], stretch: Stretch): boolean =>
  stretches.some((other) => overlap(other, stretch));

const asOwnWord = ({ start, end }: Stretch): FlaggedPhrase => ({
  start,
  end,
  reason: 'own-word',
});

/** Enough of the words have been learned: of another language nothing is said, for what is found there is chance. */
function isKnown(words: Clues['words'], clues: Clues['clues']): boolean {
  const known = new Set<number>();
  for (const { id, from, to } of clues)
    if (to === from + 1 && builtInModel.clues.has(id)) known.add(from);
  return known.size >= words.length * KNOWN_SHARE;
}
