import { type Clues, readClues } from './clues.ts';
import type { DraftReview, FlaggedPhrase } from './draft-review.ts';
import { findFlagged } from './flagged-phrases.ts';
import { isPromotional } from './is-promotional.ts';
import {
  findPhrases,
  type OwnWords,
  overlap,
  type Stretch,
} from './own-words.ts';
import { languagesOf, type ReviewLanguage } from './review-language.ts';
import type { ReviewModel } from './review-model.ts';
import { readTokens } from './tokens.ts';
import { topicOf } from './topic.ts';

export type ReviewModels = Readonly<
  Partial<Record<ReviewLanguage, ReviewModel>>
>;

/** Of the words of a draft, the least that must have been learned. */
const KNOWN_SHARE = 0.35;

const NOTHING_OWN: OwnWords = { words: [], exceptions: [] };

/** From so many words on a language is asked for: "in" and "os" are no language yet. */
const LEAST_WORDS = 2;

/**
 * A language that this draft may be in and that is not there yet; null = none. Where several may be it all are wanted:
 * what is said of a draft must not hang on what was written before.
 */
export function missingLanguage(
  models: ReviewModels,
  text: string,
): ReviewLanguage | null {
  const words = readTokens(text);
  if (words.length < LEAST_WORDS) return null;
  return languagesOf(words).find((language) => !models[language]) ?? null;
}

/**
 * Is the wording promotional by Meta's definition, which phrases say so, and what is it about, by the model of the
 * draft's language. Offsets are UTF-16 units of `text`.
 */
export function reviewWith(
  models: ReviewModels,
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
  const model = modelFor(models, { words, clues: counting });
  // An own word decides alone, and before what was learned in the same place.
  const taken = words.map((word, at) => out[at] || isIn(mine, word));
  const learned =
    model && isPromotional(model, text, { words, clues: counting })
      ? findFlagged({ words, clues: counting }, model, taken)
      : [];
  const phrases = [...mine.map(asOwnWord), ...learned];
  return {
    isPromotional: phrases.length > 0,
    phrases: phrases.sort((a, b) => a.start - b.start),
    topic: topicOf(words),
  };
}

const isIn = (stretches: readonly Stretch[], stretch: Stretch): boolean =>
  stretches.some((other) => overlap(other, stretch));

const asOwnWord = ({ start, end }: Stretch): FlaggedPhrase => ({
  start,
  end,
  reason: 'own-word',
});

/**
 * Of the languages that the draft may be in, the one that knows most of its words; null = none knows enough: of another
 * language nothing is said, for what is found there is chance.
 */
function modelFor(
  models: ReviewModels,
  { words, clues }: Clues,
): ReviewModel | null {
  const [best] = languagesOf(words)
    .flatMap((language) => models[language] ?? [])
    .map((model) => ({ model, known: countKnown(model, clues) }))
    .sort((a, b) => b.known - a.known);
  return best && best.known >= words.length * KNOWN_SHARE ? best.model : null;
}

/** How many of the words have been learned. */
function countKnown(model: ReviewModel, clues: Clues['clues']): number {
  const isWord = ({ from, to }: Stretched) => to === from + 1;
  const known = clues.filter(
    (clue) => isWord(clue) && model.clues.has(clue.id),
  );
  return new Set(known.map(({ from }) => from)).size;
}

type Stretched = Pick<Clues['clues'][number], 'from' | 'to'>;
