import { defineContentScript } from 'wxt/utils/define-content-script';
import { reviewDraft } from '../utils/core/review/review-draft.ts';
import { fillReviewSlot } from '../utils/features/review-slot.ts';

// Not in the manifest: the background puts it where a composer has the focus.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    // The first review makes all that the others use; nobody's Enter should wait for that.
    reviewDraft('');
    fillReviewSlot((text) => reviewDraft(text));
  },
});
