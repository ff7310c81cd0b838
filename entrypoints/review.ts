import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  missingLanguage,
  reviewWith,
} from '../utils/core/review/review-with.ts';
import { reviewModels } from '../utils/features/review-models.ts';
import { fillReviewSlot } from '../utils/features/review-slot.ts';

// Not in the manifest: the background puts it into a document where a composer has the focus.
export default defineUnlistedScript(() => {
  // The first review makes all that the others use; nobody's Enter should wait for that.
  reviewWith(reviewModels, '');
  fillReviewSlot((text, own, want) => {
    const missing = missingLanguage(reviewModels, text);
    const review = reviewWith(reviewModels, text, own);
    if (!missing) return review;
    want(missing);
    // An own word decides in any language.
    return review.isPromotional ? review : null;
  });
});
