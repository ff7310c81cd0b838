import type { DraftReview } from '../core/review/draft-review.ts';
import type { OwnWords } from '../core/review/own-words.ts';
import type { ReviewLanguage } from '../core/review/review-language.ts';
import { send } from '../messaging/client.ts';
import { reviewModels } from './review-models.ts';

/** Where the review's script, which comes once a composer has the focus, leaves its one function for the others. */
const REVIEW_SLOT = Symbol.for('ventana.review');

/** null = what it has learned of the draft's language is not there yet; `want` is told which. */
export type Review = (
  text: string,
  own: OwnWords,
  want: (language: ReviewLanguage) => void,
) => DraftReview | null;

const place = globalThis as { [REVIEW_SLOT]?: Review };

export const fillReviewSlot = (review: Review): void => {
  place[REVIEW_SLOT] = review;
};

export const isReviewLoaded = (): boolean => place[REVIEW_SLOT] !== undefined;

const NOTHING_SAID: DraftReview = {
  isPromotional: false,
  phrases: [],
  topic: null,
};

const onTheirWay = new Map<ReviewLanguage, Promise<null | 'gone'>>();

/** Has a language put into this document; where it does not come, the next draft asks again. */
async function want(
  language: ReviewLanguage,
  onThere: () => void,
): Promise<void> {
  const coming = onTheirWay.get(language) ?? send('review:load', language);
  onTheirWay.set(language, coming);
  await coming;
  onTheirWay.delete(language);
  if (reviewModels[language]) onThere();
}

/**
 * The draft's review; null = its script, or the language of the draft, is not there yet: `onThere` is called once it
 * is. A picture alone says nothing.
 */
export function reviewDraft(
  text: string,
  own: OwnWords,
  onThere = () => {},
): DraftReview | null {
  if (!text) return NOTHING_SAID;
  const ask = (language: ReviewLanguage) => void want(language, onThere);
  return place[REVIEW_SLOT]?.(text, own, ask) ?? null;
}
