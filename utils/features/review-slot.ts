import type { DraftReview } from '../core/review/draft-review.ts';
import type { OwnWords } from '../core/review/own-words.ts';

/** Where the review's script, which comes once a composer has the focus, leaves its one function for the others. */
const REVIEW_SLOT = Symbol.for('ventana.review');

export type Review = (text: string, own: OwnWords) => DraftReview;

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

/** The draft's review; null = its script is not there yet. A picture alone says nothing. */
export const reviewDraft = (text: string, own: OwnWords): DraftReview | null =>
  text ? (place[REVIEW_SLOT]?.(text, own) ?? null) : NOTHING_SAID;
