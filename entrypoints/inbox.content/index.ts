import { defineContentScript } from 'wxt/utils/define-content-script';
import { startBadges } from '../../utils/features/badges.ts';
import { startGuard } from '../../utils/features/guard.ts';
import { inboxPage } from '../../utils/features/guarded-page.ts';
import { InboxSession } from '../../utils/features/inbox-session.ts';
import { openInboxSlot } from '../../utils/features/inbox-slot.ts';
import { startOwnLife } from '../../utils/features/own-life.ts';
import { removeLeftovers } from '../../utils/overlay/own-element.ts';
import { startClock } from '../../utils/settings/clock.ts';

// Before the page's first script: the guard has to stand in front of the page's own listeners. What may wait until the
// page is idle is a script of its own, so that this one stays small.
export default defineContentScript({
  matches: ['https://business.facebook.com/*'],
  // Some accounts get the inbox in a frame of the same origin.
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  async main() {
    const life = startOwnLife();
    removeLeftovers();
    const slot = openInboxSlot();
    const guard = startGuard(life, inboxPage(slot.loadSettle));
    await startClock();
    const session = new InboxSession(life);
    startBadges(session);
    session.start();
    guard.useSession(session);
    slot.fill(session);
  },
});
