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

const NOTHING_OWN: OwnWords = { words: [], exceptions: [] };

/**
 * Is the wording promotional by Meta's definition, which phrases say so, and what is it about: in Spanish, English,
 * Portuguese or a mixture. Offsets are UTF-16 units of `text`.
 */
export function reviewDraft(
  text: string,
  own: OwnWords = NOTHING_OWN,
): DraftReview {
  const all = readClues(text);
  const exceptions = findPhrases(text, all.words, own.exceptions);
  const isExcepted = (stretch: Stretch) =>
    exceptions.some((exception) => overlap(stretch, exception));
  const mine = findPhrases(text, all.words, own.words)
    .filter((stretch) => !isExcepted(stretch))
    .map((stretch) => ({ ...stretch, reason: 'own-word' as const }));
  const counting = exceptions.length ? without(all, isExcepted) : all;
  const learned =
    scoreOf(builtInModel, counting.clues) > 0
      ? findFlagged(counting, builtInModel)
      : [];
  const phrases = inOrder(mine, learned);
  return {
    isPromotional: phrases.length > 0,
    phrases,
    topic: topicOf(all.words),
  };
}

/** The clues without those that a word of an exception is part of. */
function without(
  { words, clues }: Clues,
  isExcepted: (stretch: Stretch) => boolean,
): Clues {
  const out = words.map(isExcepted);
  const isOut = ({ from, to }: Clues['clues'][number]) =>
    out.slice(from, to).includes(true);
  return { words, clues: clues.filter((clue) => !isOut(clue)) };
}

/** An own word decides alone, and before what was learned in the same place. */
function inOrder(
  mine: readonly FlaggedPhrase[],
  learned: readonly FlaggedPhrase[],
): FlaggedPhrase[] {
  const chosen: FlaggedPhrase[] = [];
  for (const phrase of [...mine, ...learned])
    if (!chosen.some((other) => overlap(other, phrase))) chosen.push(phrase);
  return chosen.sort((a, b) => a.start - b.start);
}
