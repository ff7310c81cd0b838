import { useState } from 'react';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import { useTranslate } from '../ui/language.tsx';
import type { Told } from '../ui/outcome.tsx';
import type { RepliesActions } from './reply-draft.ts';

type Removed = ReadonlyMap<string, SavedReply>;

const without = (removed: Removed, id: string): Removed =>
  new Map([...removed].filter(([other]) => other !== id));

/** Removes replies and brings them back; each stays known here until then. */
export function useRemoving({ onSave, onRemove }: RepliesActions) {
  const t = useTranslate();
  const [removed, setRemoved] = useState<Removed>(new Map());
  const [back, setBack] = useState<string | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  async function remove(reply: SavedReply) {
    // It may be seen to be gone before the answer comes.
    setRemoved((before) => new Map(before).set(reply.id, reply));
    const isDone = await onRemove(reply.id);
    if (!isDone) setRemoved((before) => without(before, reply.id));
    setTold(isDone ? null : { mood: 'failed', text: t('replyRemoveFailed') });
  }
  async function undo(reply: SavedReply) {
    // The same: its place in the list takes the focus.
    setBack(reply.id);
    const answer = await onSave({ ...reply, revision: 0 });
    // Stale = it is there again, from another tab or a backup.
    const isBack = answer !== 'gone' && (answer.ok || answer.fault === 'stale');
    if (isBack) setRemoved((before) => without(before, reply.id));
    else setBack(null);
    setTold(isBack ? null : { mood: 'failed', text: t('replyGone') });
  }
  return { removed, back, told, remove, undo };
}

export type Removing = ReturnType<typeof useRemoving>;
