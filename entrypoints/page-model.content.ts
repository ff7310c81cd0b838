import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPageModel } from '../utils/host/page-model-answer.ts';

export default defineContentScript({
  matches: ['https://business.facebook.com/*'],
  // Some accounts get the inbox in a frame of the same origin.
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main: answerPageModel,
});
