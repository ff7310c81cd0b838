import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Ask, DIALOG_SLOT } from '../utils/features/dialog-slot.ts';
import { speakDialog } from '../utils/features/dialog-words.ts';
import { translator } from '../utils/i18n/translate.ts';
import { openDialog } from '../utils/overlay/dialog.ts';

// Loaded by the content script when a thread may need it; it leaves its function where that one looks.
export default defineUnlistedScript(() => {
  const ask: Ask = (question, signal) =>
    openDialog(speakDialog(question, translator(question.language)), signal);
  Object.assign(globalThis, { [DIALOG_SLOT]: ask });
});
