import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Ask, DIALOG_SLOT } from '../utils/features/dialog-slot.ts';
import { speakDialog } from '../utils/features/dialog-words.ts';
import { readPageOutline } from '../utils/features/page-outline.ts';
import { translator } from '../utils/i18n/translate.ts';
import { answerOutline } from '../utils/messaging/outline.ts';
import { openDialog } from '../utils/overlay/dialog.ts';

// A script of its own, loaded once the page is idle: the first one stays small, and no file of ours has to be
// readable by the page. Both run in one isolated world, so this one leaves its function where the other looks.
export default defineContentScript({
  matches: ['https://business.facebook.com/*'],
  // Some accounts get the inbox in a frame of the same origin.
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const ask: Ask = (question, signal) =>
      openDialog(speakDialog(question, translator(question.language)), signal);
    Object.assign(globalThis, { [DIALOG_SLOT]: ask });
    answerOutline(() => readPageOutline(document));
  },
});
