import { useMemo, useState } from 'react';
import type { ReminderFault, ReminderWish } from '../../utils/core/reminder.ts';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import type { QueueItem } from './rank-queue.ts';
import { speakRemindAt } from './remind-choices.ts';

/** What the moderator does with a thread of the list; the background does it. */
export interface ThreadActions {
  /** False = it was not done. */
  readonly onHide: (thread: ThreadKey, isHidden: boolean) => Promise<boolean>;
  /** null = it is set; else why not. */
  readonly onRemind: (wish: ReminderWish) => Promise<ReminderFault | null>;
  /** False = it is still set. */
  readonly onForget: (thread: ThreadKey) => Promise<boolean>;
}

/** What was done last, or why it was not. */
export interface Said {
  readonly text: string;
  /** Counts up, so that the same words are said again. */
  readonly n: number;
  readonly onUndo: (() => void) | null;
}

export interface RowActions {
  readonly onHide: (item: QueueItem) => void;
  readonly onRemind: (item: QueueItem, at: number, now: number) => void;
  readonly onForget: (item: QueueItem) => void;
  /** Says why nothing can be reminded of. */
  readonly onNoEnd: () => void;
}

const FAULTS: Readonly<Record<ReminderFault, MessageKey>> = {
  past: 'remindTooLate',
  'after-end': 'remindTooLate',
  'no-end': 'queueNoEnd',
  storage: 'remindFailed',
};

type Say = (text: string, onUndo?: (() => void) | null) => void;

function makeRowActions(
  actions: ThreadActions,
  say: Say,
  t: Translate,
): RowActions {
  const sayOf = (item: QueueItem, key: MessageKey, at = '') =>
    t(key, { name: item.name || t('noName'), at });
  const undone = () => say(t('queueUndone'));
  const hide = async (item: QueueItem, isHidden: boolean) => {
    if (!(await actions.onHide(item.key, isHidden)))
      return say(t('queueFailed'));
    const undo = async () => {
      const isBack = await actions.onHide(item.key, !isHidden);
      return isBack ? undone() : say(t('queueFailed'));
    };
    const words = sayOf(item, isHidden ? 'queueHidden' : 'queueShown');
    say(words, () => void undo());
  };
  const forget = async (item: QueueItem, isUndo = false) => {
    if (!(await actions.onForget(item.key))) return say(t('remindNotRemoved'));
    if (isUndo) return undone();
    const { key, reminder } = item;
    const undo = async (at: number) => {
      const fault = await actions.onRemind({ thread: key, at });
      return fault ? say(t(FAULTS[fault])) : undone();
    };
    const words = sayOf(item, 'queueForgotten');
    say(words, reminder && (() => void undo(reminder.at)));
  };
  const remind = async (item: QueueItem, at: number, now: number) => {
    const fault = await actions.onRemind({ thread: item.key, at });
    if (fault) return say(t(FAULTS[fault]));
    const words = sayOf(item, 'queueReminded', speakRemindAt(at, now, t));
    say(words, () => void forget(item, true));
  };
  return {
    onHide: (item) => void hide(item, !item.isHidden),
    onRemind: (item, at, now) => void remind(item, at, now),
    onForget: (item) => void forget(item),
    onNoEnd: () => say(t('queueNoEnd')),
  };
}

/** Does what the rows offer, and keeps what is to be said of it, with the way back. */
export function useRowActions(actions: ThreadActions) {
  const t = useTranslate();
  const [said, setSaid] = useState<Said | null>(null);
  const rowActions = useMemo(() => {
    const say: Say = (text, onUndo = null) =>
      setSaid((before) => ({ text, onUndo, n: (before?.n ?? 0) + 1 }));
    return makeRowActions(actions, say, t);
  }, [actions, t]);
  return { said, rowActions };
}
