import type { Command } from '../core/command.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { send } from '../messaging/client.ts';
import { focusedInBar, openReminder } from '../overlay/bar-reach.ts';
import type { InboxSession } from './inbox-session.ts';
import { type PanelSlot, panelSlot } from './panel-slot.ts';
import { keptThread } from './panel-thread.ts';

export interface CommandPlace {
  readonly session: InboxSession;
  jump(): void;
  say(key: MessageKey): void;
}

/** Does what a shortcut asks for. Nothing of it types; a question of ours that stands is answered first. */
export function obeyCommand(command: Command, place: CommandPlace): void {
  if (document.querySelector('ventana-dialog')) return;
  place.session.refresh();
  ACTS[command](place);
}

const ACTS: Readonly<Record<Command, (place: CommandPlace) => void>> = {
  'next-closing': ({ jump }) => jump(),
  remind,
  panel: (place) => withPanel(place, toggle),
  replies: (place) =>
    withPanel(place, (slot) => {
      // Opened anew it puts the focus on the replies, wherever that was.
      if (slot.isOpen) toggle(slot);
      // Closing gives the focus back first.
      setTimeout(toggle, 0, slot);
    }),
};

function remind({ session, say }: CommandPlace): void {
  // What the bar says may be a minute old.
  session.draw();
  if (!session.openThread()) say('commandNoThread');
  else if (!openReminder()) say('commandNoRemind');
}

function withPanel(
  { session, say }: CommandPlace,
  act: (slot: PanelSlot) => void,
): void {
  const slot = panelSlot();
  const isThere = slot?.isOpen || keptThread(session.openThread()) !== null;
  if (slot && isThere) act(slot);
  else say('commandNoThread');
}

function toggle(slot: PanelSlot): void {
  const button = focusedInBar() ?? document.documentElement;
  if (slot.toggle) slot.toggle(button);
  else {
    slot.pressed = button;
    void send('review:load', null);
  }
}
