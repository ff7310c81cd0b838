import { useState } from 'react';
import { findReplies } from '../../utils/core/find-replies.ts';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import { RemovedItem } from './removed-item.tsx';
import type { RepliesActions, ReplyDrafts } from './reply-draft.ts';
import { ReplyItem } from './reply-item.tsx';

interface ReplyListProps {
  readonly replies: readonly SavedReply[];
  readonly drafts: ReplyDrafts;
  readonly sought: string;
  readonly actions: RepliesActions;
  readonly onSaved: (reply: SavedReply) => void;
}

type Removed = ReadonlyMap<string, SavedReply>;

const without = (removed: Removed, id: string): Removed =>
  new Map([...removed].filter(([other]) => other !== id));

/** Removes replies and brings them back; each stays known here until then. */
function useRemoving({ onSave, onRemove }: RepliesActions) {
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

/** The replies that are sought, and whatever is being edited or was removed just now. */
export function ReplyList(props: ReplyListProps) {
  const { replies, drafts, sought, actions, onSaved } = props;
  const t = useTranslate();
  const { removed, back, told, remove, undo } = useRemoving(actions);
  const stored = new Map<string, SavedReply>(replies.map((r) => [r.id, r]));
  const found = findReplies(replies, sought, t.language);
  const bases = Object.values(drafts).flatMap(({ base }) => base ?? []);
  const shown = new Map<string, SavedReply>(
    [...removed.values(), ...bases, ...found].map((r) => [r.id, r]),
  );
  return (
    <>
      <Outcome told={told} />
      {sought.trim() && !found.length && (
        <p>{t('replyNoneFound', { text: sought.trim() })}</p>
      )}
      <ul className="replies">
        {findReplies([...shown.values()], '', t.language).map((reply) =>
          removed.has(reply.id) && !stored.has(reply.id) ? (
            <RemovedItem
              key={`removed ${reply.id}`}
              reply={reply}
              onUndo={() => void undo(reply)}
            />
          ) : (
            <ReplyItem
              key={reply.id}
              reply={reply}
              stored={stored.get(reply.id) ?? null}
              draft={drafts[reply.id]}
              isBack={reply.id === back}
              onDraft={(draft) => actions.onDraft(reply.id, draft)}
              onSave={actions.onSave}
              onSaved={onSaved}
              onRemove={(given) => void remove(given)}
            />
          ),
        )}
      </ul>
    </>
  );
}
