import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reviewDraft } from '../utils/core/review/review-draft.ts';
import { fillReviewSlot } from '../utils/features/review-slot.ts';

// Not in the manifest: the background puts it into a document where a composer has the focus.
export default defineUnlistedScript(() => {
  // The first review makes all that the others use; nobody's Enter should wait for that.
  reviewDraft('');
  fillReviewSlot(reviewDraft);
});
