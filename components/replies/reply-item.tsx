import { useEffect, useRef } from 'react';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import {
  draftOf,
  type RepliesActions,
  type ReplyDraft,
} from './reply-draft.ts';
import { ReplyFitLine } from './reply-fit.tsx';
import { ReplyForm } from './reply-form.tsx';
import { ReplyWords } from './reply-words.tsx';

interface ReplyItemProps {
  readonly reply: SavedReply;
  /** The reply as it is stored now; null = it was removed. */
  readonly stored: SavedReply | null;
  readonly draft: ReplyDraft | undefined;
  readonly unnamed: readonly PageId[];
  /** It was brought back just now: what had the focus is gone. */
  readonly isBack: boolean;
  readonly onDraft: (draft: ReplyDraft | null) => void;
  readonly onSave: RepliesActions['onSave'];
  readonly onSaved: (reply: SavedReply) => void;
  readonly onRemove: (reply: SavedReply) => void;
}

/** Gives the focus to what opened a form, once that is closed; `isOpener` = at once. */
export function useFocusAfter(isOpen: boolean, isOpener = false) {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen || isOpener);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}

/** One saved reply, or the form in which it is being changed. */
export function ReplyItem(props: ReplyItemProps) {
  const { reply, stored, draft, unnamed, isBack, ...on } = props;
  const { title, text, isReopener } = reply;
  const t = useTranslate();
  const edit = useFocusAfter(draft !== undefined, isBack);
  if (draft)
    return (
      <li className="reply">
        <ReplyForm {...{ draft, stored, unnamed, ...on }} />
      </li>
    );
  return (
    <li className="reply">
      <div className="reply-head">
        <h3 dir="auto">{title}</h3>
        <button
          ref={edit}
          type="button"
          aria-label={t('replyEditNamed', { title })}
          onClick={() => on.onDraft(draftOf(reply))}
        >
          {t('replyEdit')}
        </button>
        <button
          type="button"
          aria-label={t('replyRemoveNamed', { title })}
          onClick={() => on.onRemove(reply)}
        >
          {t('replyRemove')}
        </button>
      </div>
      <ReplyWords text={text} />
      <ReplyFitLine text={text} isReopener={isReopener} />
    </li>
  );
}
