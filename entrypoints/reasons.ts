import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillReasonsSlot } from '../utils/features/reasons-slot.ts';
import { speakReviewText } from '../utils/i18n/speak-review-text.ts';
import { translator } from '../utils/i18n/translate.ts';

// Not in the manifest: it comes with the review. Only who asks the dialog why needs these sentences.
export default defineUnlistedScript(() => {
  // A script of its own has messages of its own.
  fillReasonsSlot((reason, t) =>
    speakReviewText(reason, translator(t.language)),
  );
});
