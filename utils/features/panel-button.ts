import { isInLastHours } from '../core/window/last-hours.ts';
import { translator } from '../i18n/translate.ts';
import { send } from '../messaging/client.ts';
import type { PanelButton } from '../overlay/bar-view.ts';
import { watchReopeners } from '../settings/reopeners.ts';
import type { InboxSession, OpenThread } from './inbox-session.ts';
import { openPanelSlot } from './panel-slot.ts';
import { keptThread } from './panel-thread.ts';

/** The bar's button for notes and replies. */
export function startPanelButton(session: InboxSession) {
  const slot = openPanelSlot();
  let reopeners = 0;
  watchReopeners((count) => {
    reopeners = count;
    session.draw();
  }, session.life.signal);
  return {
    onPanel(button: HTMLElement): void {
      if (slot.toggle) slot.toggle(button);
      else {
        slot.pressed = button;
        void send('review:load', null);
      }
    },
    /** undefined = of this thread nothing is kept. */
    speak(open: OpenThread): PanelButton | undefined {
      if (!keptThread(open)) return undefined;
      const t = translator(session.language);
      const n = isInLastHours(open.verdict) ? reopeners : 0;
      const ask = n === 1 ? 'panelReopen_one' : 'panelReopen_other';
      const label = n ? t(ask, { n }) : t('panelOpen');
      return { label, isOpen: slot.isOpen ?? false };
    },
  };
}
