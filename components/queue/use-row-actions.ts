import { useCallback, useMemo, useState } from 'react';
import type { ReminderFault, ReminderWish } from '../../utils/core/reminder.ts';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import type { QueueItem } from './rank-queue.ts';
import { speakRemindAt } from './remind-choices.ts';
import { type Step, useUndo } from './use-undo.ts';

/** What the moderator does with a thread of the list; the background does it. */
export interface ThreadActions {
  /** False = it was not done. */
  readonly onHide: (thread: ThreadKey, isHidden: boolean) => Promise<boolean>;
  /** null = it is set; else why not. */
  readonly onRemind: (wish: ReminderWish) => Promise<ReminderFault | null>;
  /** False = it is still set. */
  readonly onForget: (thread: ThreadKey) => Promise<boolean>;
}

/** What was done last, or why it was not; empty = nothing is to be said. */
export interface Said {
  readonly text: string;
  /** Counts up, so that the same words are said again. */
  readonly n: number;
  /** The row it is of, where it is of no other's interest. */
  readonly row: string | null;
}

export interface RowActions {
  readonly onHide: (item: QueueItem) => void;
  readonly onRemind: (item: QueueItem, at: number, now: number) => void;
  readonly onForget: (item: QueueItem) => void;
  /** Says why nothing can be reminded of. */
  readonly onNoEnd: (item: QueueItem) => void;
  /** A row has the focus. */
  readonly onEnterRow: (key: string) => void;
}

const FAULTS: Readonly<Record<ReminderFault, MessageKey>> = {
  past: 'remindTooLate',
  'after-end': 'remindTooLate',
  'no-end': 'queueNoEnd',
  storage: 'remindFailed',
};

/** What can be done with a thread; null = it is done, else why not. */
const attemptsOf = (actions: ThreadActions) => ({
  hide: async (item: QueueItem, isHidden: boolean) =>
    (await actions.onHide(item.key, isHidden)) ? null : 'queueFailed',
  remind: async ({ key }: QueueItem, at: number) => {
    const fault = await actions.onRemind({ thread: key, at });
    return fault && FAULTS[fault];
  },
  forget: async ({ key }: QueueItem) =>
    (await actions.onForget(key)) ? null : 'remindNotRemoved',
});

type Tell = (key: MessageKey, item?: QueueItem, at?: string) => void;

interface Telling {
  readonly tell: Tell;
  readonly did: (step: Step) => void;
  readonly t: Translate;
}

const speak = (key: MessageKey, t: Translate, item?: QueueItem, at = '') =>
  t(key, { name: item?.name || t('noName'), at });

function makeRowActions(actions: ThreadActions, { tell, did, t }: Telling) {
  const { hide, remind, forget } = attemptsOf(actions);
  /** The reminder as it was before. */
  const restore = (item: QueueItem) =>
    item.reminder ? remind(item, item.reminder.at) : forget(item);
  const onDone = (
    { item, undo }: Omit<Step, 'words'>,
    key: MessageKey,
    at?: string,
  ) => {
    tell(key, item, at);
    did({ item, undo, words: speak(key, t, item, at) });
  };
  return {
    async onHide(item: QueueItem) {
      const fault = await hide(item, !item.isHidden);
      if (fault) return tell(fault, item);
      const undo = () => hide(item, item.isHidden);
      onDone({ item, undo }, item.isHidden ? 'queueShown' : 'queueHidden');
    },
    async onRemind(item: QueueItem, at: number, now: number) {
      const fault = await remind(item, at);
      if (fault) return tell(fault, item);
      const undo = () => restore(item);
      onDone({ item, undo }, 'queueReminded', speakRemindAt(at, now, t));
    },
    async onForget(item: QueueItem) {
      const fault = await forget(item);
      if (fault) return tell(fault, item);
      onDone({ item, undo: () => restore(item) }, 'queueForgotten');
    },
    onNoEnd: (item: QueueItem) => tell('queueNoEnd', item),
  };
}

const NOTHING: Said = { text: '', n: 0, row: null };

/** Does what the rows offer, and keeps what is to be said of it, with the way back. */
export function useRowActions(actions: ThreadActions) {
  const t = useTranslate();
  const [said, setSaid] = useState(NOTHING);
  const tell: Tell = useCallback(
    (key, item, at) =>
      setSaid(({ n }) => ({
        text: speak(key, t, item, at),
        n: n + 1,
        row: (key === 'queueNoEnd' && item?.key) || null,
      })),
    [t],
  );
  const { did, ...undo } = useUndo(tell);
  const rowActions = useMemo(
    (): RowActions => ({
      ...makeRowActions(actions, { tell, did, t }),
      onEnterRow: (key) =>
        setSaid((before) =>
          before.row === null || before.row === key
            ? before
            : { ...NOTHING, n: before.n },
        ),
    }),
    [actions, tell, did, t],
  );
  return { said, rowActions, ...undo };
}
