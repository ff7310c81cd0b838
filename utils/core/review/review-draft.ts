import { builtInModels } from './built-in-models.ts';
import type { DraftReview } from './draft-review.ts';
import type { OwnWords } from './own-words.ts';
import { reviewWith } from './review-with.ts';

export type { OwnWords };

/** `reviewWith` all that was learned. */
export const reviewDraft = (text: string, own?: OwnWords): DraftReview =>
  reviewWith(builtInModels, text, own);
