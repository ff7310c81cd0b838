import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startDraftHint } from '../utils/features/draft-hint.ts';
import { inboxSlot } from '../utils/features/inbox-slot.ts';
import { leaveDraft } from '../utils/features/leave-draft.ts';
import { fillLeaveSlot } from '../utils/features/leave-slot.ts';
import { Panel } from '../utils/features/panel.ts';
import { panelSlot } from '../utils/features/panel-slot.ts';

// Not in the manifest: the background puts it into a document where somebody writes, or wants the panel.
export default defineUnlistedScript(async () => {
  const inbox = inboxSlot();
  const slot = panelSlot();
  if (!inbox || !slot || slot.toggle) return;
  const panel = Promise.withResolvers<Panel>();
  // At once: it may be put in twice before there is a session.
  slot.toggle = (button) =>
    void panel.promise.then((shown) => shown.toggle(button));
  const session = await inbox.session;
  panel.resolve(new Panel(session, slot));
  if (slot.pressed) slot.toggle(slot.pressed);
  fillLeaveSlot(leaveDraft(session));
  startDraftHint(session);
});
