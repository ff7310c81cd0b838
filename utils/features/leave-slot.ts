import { send } from '../messaging/client.ts';
import type { LeaveView } from '../overlay/leave-view.ts';

/** Asks whether a draft may be left behind. */
export type AskToLeave = (view: LeaveView) => Promise<boolean>;

const LEAVE_SLOT = Symbol.for('ventana.leave');
const world = globalThis as { [LEAVE_SLOT]?: AskToLeave };

/** The script that comes once somebody writes leaves its question here. */
export const fillLeaveSlot = (ask: AskToLeave): void => {
  world[LEAVE_SLOT] = ask;
};

/** null = its script does not come. A draft may stand there of which nobody has written a letter in this document. */
export async function leaveSlot(): Promise<AskToLeave | null> {
  if (!world[LEAVE_SLOT]) await send('review:load', null);
  return world[LEAVE_SLOT] ?? null;
}
