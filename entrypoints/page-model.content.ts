import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPageModel } from '../utils/host/page-model-answer.ts';

export default defineContentScript({
  matches: ['https://business.facebook.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main: answerPageModel,
});
