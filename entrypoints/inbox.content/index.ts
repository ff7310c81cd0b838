import { defineContentScript } from 'wxt/utils/define-content-script';
import { startBadges } from '../../utils/features/badges.ts';
import { startCoverage } from '../../utils/features/coverage.ts';
import { startGuard } from '../../utils/features/guard.ts';
import { InboxSession } from '../../utils/features/inbox-session.ts';
import { startPutAway } from '../../utils/features/put-away.ts';
import { startReports } from '../../utils/features/reports.ts';
import { startThreadBar } from '../../utils/features/thread-bar.ts';
import { startClock } from '../../utils/settings/clock.ts';

// Before the page's first script: the guard has to stand in front of the page's own listeners.
export default defineContentScript({
  matches: ['https://business.facebook.com/*'],
  // Some accounts get the inbox in a frame of the same origin.
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const guard = startGuard(ctx);
    await startClock();
    const session = new InboxSession(ctx);
    const health = startReports(session);
    startCoverage(session);
    startPutAway(session);
    startBadges(session);
    const bar = startThreadBar(session, health);
    session.start();
    guard.useSession(session, bar);
  },
});
