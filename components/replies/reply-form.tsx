import { useState } from 'react';
import {
  faultOfReply,
  isSameReply,
  MOST_REPLY_TEXT,
  MOST_REPLY_TITLE,
  type SavedReply,
  tidyReply,
} from '../../utils/core/saved-reply.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakNumber } from '../ui/speak-count.ts';
import {
  type RepliesActions,
  type ReplyDraft,
  type SaveAnswer,
  wishOf,
} from './reply-draft.ts';
import { ReplyFields } from './reply-fields.tsx';
import { Standing } from './reply-standing.tsx';
import { useReplyKeys } from './use-reply-keys.ts';

type Fault = Exclude<SaveAnswer, 'gone' | { readonly ok: true }>['fault'];

function speakFault(fault: Fault | 'gone', t: Translate): string {
  if (fault === 'too-long')
    return t('replyTooLong', {
      most: speakNumber(MOST_REPLY_TEXT, t),
      title: speakNumber(MOST_REPLY_TITLE, t),
    });
  const sentence = {
    empty: 'replyEmpty',
    stale: 'replyStale',
    storage: 'replyStorage',
    gone: 'replyGone',
  } as const;
  return t(sentence[fault]);
}

interface ReplyFormProps {
  readonly draft: ReplyDraft;
  /** The reply as it is stored now; null = it is not kept yet, or was removed. */
  readonly stored: SavedReply | null;
  readonly unnamed: readonly PageId[];
  readonly onDraft: (draft: ReplyDraft | null) => void;
  readonly onSave: RepliesActions['onSave'];
  readonly onSaved: (reply: SavedReply) => void;
}

/** Saves once, and says why not. */
function useSaving(props: ReplyFormProps) {
  const { draft, stored, onSave, onSaved } = props;
  const [failed, setFailed] = useState<{
    readonly of: ReplyDraft;
    readonly fault: Fault | 'gone';
  } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [sent, setSent] = useState<ReplyDraft | null>(null);
  async function save(over: SavedReply | null) {
    const known = faultOfReply(tidyReply(draft));
    setFailed(known && { of: draft, fault: known });
    if (known || isBusy) return;
    setIsBusy(true);
    setSent(draft);
    const answer = await onSave(wishOf(draft, over));
    setIsBusy(false);
    if (answer !== 'gone' && answer.ok) onSaved(answer.value);
    else
      setFailed({
        of: draft,
        fault: answer === 'gone' ? answer : answer.fault,
      });
  }
  // It was kept, and only the answer was lost.
  const isKept = stored !== null && sent !== null && isSameReply(stored, sent);
  // What was said of other words holds no more.
  const fault = failed?.of === draft ? failed.fault : null;
  return { fault, save, isOwn: isBusy || isKept };
}

/** Where a reply is written. What is in it is never lost but by a wish of the moderator. */
export function ReplyForm(props: ReplyFormProps) {
  const { draft, stored, unnamed, onDraft } = props;
  const t = useTranslate();
  const { fault, isOwn, save } = useSaving(props);
  const { isAsked, onKeyDown } = useReplyKeys(props);
  const { base } = draft;
  // What is stored may already be this very draft.
  const isStale = !isOwn && stored?.revision !== base?.revision;
  return (
    <form
      className="reply-form"
      aria-label={
        base ? t('replyEditNamed', { title: base.title }) : t('replyNew')
      }
      onSubmit={(event) => {
        event.preventDefault();
        if (isStale) return;
        if (!draft.text.trim())
          event.currentTarget.querySelector('textarea')?.focus();
        void save(stored);
      }}
      onKeyDown={onKeyDown}
    >
      <ReplyFields {...{ draft, unnamed, onDraft }} />
      {isStale && (
        <Standing
          stored={stored}
          onOver={() => void save(stored)}
          onLeave={() => onDraft(null)}
        />
      )}
      <p className="outcome failed" role="alert">
        {fault && (fault !== 'stale' || !isStale) && speakFault(fault, t)}
      </p>
      <p className="outcome" role="status">
        {isAsked && t('replyEscAgain')}
      </p>
      {!isStale && (
        <div className="reply-actions">
          <button
            type="submit"
            className="button main"
            title={t('replySaveKeys')}
          >
            {t('replySave')}
          </button>
          <button type="button" title="Esc" onClick={() => onDraft(null)}>
            {t('replyCancel')}
          </button>
        </div>
      )}
    </form>
  );
}
