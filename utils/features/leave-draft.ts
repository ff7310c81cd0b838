import { keepCaret } from '../host/keep-caret.ts';
import { askToLeave } from '../overlay/leave.ts';
import type { InboxSession } from './inbox-session.ts';
import type { AskToLeave } from './leave-slot.ts';

/** The question before a draft is left: whoever stays finds the caret where it was. */
export const leaveDraft =
  (session: InboxSession): AskToLeave =>
  async (view) => {
    const findComposer = () => session.openThread()?.reading.composer ?? null;
    const putBack = keepCaret(findComposer());
    const isLeft = await askToLeave(view, session.life.signal);
    if (!isLeft) putBack(findComposer());
    return isLeft;
  };
