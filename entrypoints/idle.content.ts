import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCoverage } from '../utils/features/coverage.ts';
import { speakDialog } from '../utils/features/dialog-words.ts';
import { startHintPlace } from '../utils/features/hint-place.ts';
import { inboxSlot } from '../utils/features/inbox-slot.ts';
import { keepInJournal } from '../utils/features/keep-in-journal.ts';
import { startOwnMessages } from '../utils/features/own-messages.ts';
import { readPageOutline } from '../utils/features/page-outline.ts';
import { startPutAway } from '../utils/features/put-away.ts';
import type { Ask, Question } from '../utils/features/question.ts';
import { keepQuiet } from '../utils/features/quiet.ts';
import { startReports } from '../utils/features/reports.ts';
import { startReviewLoad } from '../utils/features/review-load.ts';
import { settleSends } from '../utils/features/settle-send.ts';
import { startThreadBar } from '../utils/features/thread-bar.ts';
import { translator } from '../utils/i18n/translate.ts';
import { send } from '../utils/messaging/client.ts';
import { answerOutline } from '../utils/messaging/outline.ts';
import { openDialog } from '../utils/overlay/dialog.ts';

const speak = (question: Question) =>
  speakDialog(question, translator(question.language));

const onExcept = (phrase: string) => void send('exception:begin', phrase);

const ask: Ask = (question, signal) => {
  const asked = openDialog(speak(question), { signal, onExcept });
  return { ...asked, update: (newer) => asked.update(speak(newer)) };
};

// What may wait until the page is idle. A script of its own and no lazy import: no file of ours has to be readable by
// the page, and none can fail to load after an Enter was held.
export default defineContentScript({
  matches: ['https://business.facebook.com/*'],
  // Some accounts get the inbox in a frame of the same origin.
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    const slot = inboxSlot();
    answerOutline(() => readPageOutline(document));
    if (!slot) return;
    const session = await slot.session;
    const { signal } = session.life;
    const health = startReports(session);
    startHintPlace(session);
    const bar = startThreadBar(session, health);
    const quiet = keepQuiet(signal);
    slot.useSettle(
      settleSends({
        bar,
        quiet,
        t: () => translator(session.language),
        ask,
        keep: (sent) =>
          keepInJournal(sent, {
            at: session.now(),
            keepText: session.settings.keepText,
          }),
      }),
    );
    startCoverage(session);
    startPutAway(session);
    void startOwnMessages(session).catch(() => {});
    startReviewLoad(signal);
  },
});
