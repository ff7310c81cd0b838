import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startClosing } from '../utils/features/closing.ts';
import { takeClosingSlot } from '../utils/features/closing-slot.ts';
import { inboxSlot } from '../utils/features/inbox-slot.ts';

// Not in the manifest: the background puts it into an inbox where a conversation closes soon, or a shortcut is pressed.
export default defineUnlistedScript(async () => {
  const inbox = inboxSlot();
  if (!inbox || !takeClosingSlot(inbox)) return;
  const session = await inbox.session;
  if (!session.life.isInvalid) startClosing(session);
});
