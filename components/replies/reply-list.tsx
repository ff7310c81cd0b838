import { findReplies } from '../../utils/core/find-replies.ts';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { Outcome } from '../ui/outcome.tsx';
import { RemovedItem } from './removed-item.tsx';
import type { RepliesActions, ReplyDrafts } from './reply-draft.ts';
import { ReplyItem } from './reply-item.tsx';
import type { Removing } from './use-removing.ts';

interface ReplyListProps {
  readonly replies: readonly SavedReply[];
  readonly drafts: ReplyDrafts;
  readonly unnamed: readonly PageId[];
  readonly sought: string;
  readonly actions: RepliesActions;
  readonly removing: Removing;
  readonly onSaved: (reply: SavedReply) => void;
}

/** The replies that are sought, and whatever is being edited or was removed just now. */
export function ReplyList(props: ReplyListProps) {
  const { replies, drafts, unnamed, sought, actions, onSaved } = props;
  const t = useTranslate();
  const { removed, back, told, remove, undo } = props.removing;
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
              unnamed={unnamed}
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
