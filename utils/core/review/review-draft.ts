import { Circumstances } from './circumstances.ts';
import type { DraftReview, ReviewReason } from './draft-review.ts';
import { isCircumstance } from './grammar.ts';
import { languageModel, languagesOf, understand } from './language-model.ts';
import { type Hit, matchRules, type Word } from './match.ts';
import { findPhrases, type OwnWords } from './own-words.ts';
import { readTokens, type Token } from './tokens.ts';
import { topicOf } from './topic.ts';
import { overlap, type Sign, weigh } from './weigh.ts';

export type { OwnWords };

/** An own word decides alone, and before any built-in sign in the same place. */
const OWN_WORTH = 2;

/**
 * Is the wording promotional by Meta's definition, which phrases say so, and what is it about. Finds out by itself
 * whether it is Spanish, English, Portuguese or a mixture. Offsets are UTF-16 units of `text`.
 */
export function reviewDraft(text: string, own?: OwnWords): DraftReview {
  const model = languageModel();
  const { words: tokens, loudness } = readTokens(text);
  const languages = languagesOf(text, tokens, model);
  const words = understand(tokens, model, languages);
  const hits = matchRules(words, model.rules, languages);
  const circumstances = new Circumstances(words, hits);
  const signs = [
    ...signsOf(words, hits, circumstances),
    ...ownSigns(text, tokens, own),
  ];
  const exceptions = findPhrases(text, tokens, own?.exceptions ?? []);
  const counting = signs.filter(
    (sign) => !exceptions.some((exception) => overlap(sign, exception)),
  );
  // In news of the customer's own case joy is no sign.
  const phrases = weigh(counting, circumstances.has('case') ? 0 : loudness);
  return {
    isPromotional: phrases.length > 0,
    phrases,
    topic: topicOf(words, model.lexicon, circumstances),
  };
}

function signsOf(
  words: readonly Word[],
  hits: readonly Hit[],
  circumstances: Circumstances,
): Sign[] {
  const signs: Sign[] = [];
  for (const hit of hits) {
    const { says } = hit.rule;
    const first = words[hit.from];
    const last = words[hit.to - 1];
    if (isCircumstance(says) || !first || !last) continue;
    const worth = circumstances.worthOf(hit);
    signs.push({ start: first.start, end: last.end, reason: says, worth });
  }
  return signs;
}

function ownSigns(text: string, tokens: readonly Token[], own?: OwnWords) {
  const reason: ReviewReason = 'own-word';
  return findPhrases(text, tokens, own?.words ?? []).map((stretch) => ({
    ...stretch,
    reason,
    worth: OWN_WORTH,
  }));
}
