import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDialog } from '../utils/overlay/dialog.ts';
import { DIALOG_SLOT } from '../utils/overlay/dialog-view.ts';

// Loaded by the content script when a thread may need it; it leaves its function where that one looks.
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [DIALOG_SLOT]: openDialog });
});
