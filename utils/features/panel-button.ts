import type { ThreadKey } from '../core/thread-key.ts';
import { isInLastHours } from '../core/window/last-hours.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { send } from '../messaging/client.ts';
import type { PanelButton } from '../overlay/bar-view.ts';
import { type Noted, watchNoted } from '../settings/noted.ts';
import { watchReopeners } from '../settings/reopeners.ts';
import type { InboxSession, OpenThread } from './inbox-session.ts';
import { openPanelSlot } from './panel-slot.ts';
import { keptThread } from './panel-thread.ts';

/** The bar's button for notes and replies. */
export function startPanelButton(session: InboxSession) {
  const slot = openPanelSlot();
  let reopeners = 0;
  let notedOf: ((thread: ThreadKey) => Noted) | undefined;
  watchNoted((known) => {
    notedOf = known;
    session.draw();
  }, session.life.signal);
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
      const thread = keptThread(open);
      if (!thread) return undefined;
      const t = translator(session.language);
      const n = isInLastHours(open.verdict) ? reopeners : 0;
      const ask = n === 1 ? 'panelReopen_one' : 'panelReopen_other';
      const label = n ? t(ask, { n }) : t('panelOpen');
      const kept = speakNoted(notedOf?.(thread), n > 0, t);
      return { label, kept, isOpen: slot.isOpen ?? false };
    },
  };
}

/** "note, 2 labels": words, for a mark alone tells a screen reader nothing. Beside a long label only the first. */
function speakNoted(
  noted: Noted | undefined,
  isShort: boolean,
  t: Translate,
): string {
  if (!noted) return '';
  const { hasText, labels: n } = noted;
  if (hasText && isShort) return t('barKeptNote');
  const label = n === 1 ? 'barKeptLabels_one' : 'barKeptLabels_other';
  return [hasText ? t('barKeptNote') : '', n ? t(label, { n }) : '']
    .filter(Boolean)
    .join(', ');
}
