import { useMemo, useRef, useState } from 'react';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import type { QueueItem } from './rank-queue.ts';

/** Something that the moderator did, and the way back from it. */
export interface Step {
  readonly item: QueueItem;
  /** What was done, in words. */
  readonly words: string;
  /** null = it is undone; else why not. */
  readonly undo: () => Promise<MessageKey | null>;
}

/** Whose row is to have the focus, as it is as it was; another one each time. */
export interface Back {
  readonly key: string;
}

/** Why something was not done that may be tried again. */
const MAY_PASS: ReadonlySet<MessageKey> = new Set([
  'queueFailed',
  'remindFailed',
  'remindNotRemoved',
]);

/** What was done since the popup was opened, to be undone newest first; `next` = what would be undone now. */
export function useUndo(say: (key: MessageKey, item?: QueueItem) => void) {
  const steps = useRef<Step[]>([]);
  const [next, setNext] = useState<Step | null>(null);
  const [back, setBack] = useState<Back | null>(null);
  const ways = useMemo(() => {
    const show = () => setNext(steps.current.at(-1) ?? null);
    return {
      did(step: Step) {
        steps.current.push(step);
        show();
      },
      async undo() {
        // Taken before it is awaited: pressed twice, the one before it follows.
        const step = steps.current.pop();
        if (!step) return say('queueNothingToUndo');
        const fault = await step.undo();
        if (fault && MAY_PASS.has(fault)) steps.current.push(step);
        if (!fault) setBack({ key: step.item.key });
        show();
        say(fault ?? 'queueUndone', step.item);
      },
    };
  }, [say]);
  return { ...ways, next, back };
}
