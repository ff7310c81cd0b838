import { useDeferredValue, useEffect, useId, useRef } from 'react';
import { MOST_REPLY_TEXT, tidyReply } from '../../utils/core/saved-reply.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakNumber } from '../ui/speak-count.ts';
import { MarkButtons } from './mark-buttons.tsx';
import type { ReplyDraft } from './reply-draft.ts';
import { ReplyFitLine } from './reply-fit.tsx';

/** The length is told from so near the limit on. */
const NEAR = 0.9;

function Length({ text }: { readonly text: string }) {
  const t = useTranslate();
  const { length } = tidyReply({ title: '', text }).text;
  if (length < MOST_REPLY_TEXT * NEAR) return null;
  return (
    <small className={length > MOST_REPLY_TEXT ? 'reply-over' : undefined}>
      {t('replyLength', {
        n: speakNumber(length, t),
        most: speakNumber(MOST_REPLY_TEXT, t),
      })}
    </small>
  );
}

/** The fields of a reply that is being written; the first has the focus as they appear. */
export function ReplyFields(props: {
  readonly draft: ReplyDraft;
  readonly unnamed: readonly PageId[];
  readonly onDraft: (draft: ReplyDraft) => void;
}) {
  const { draft, unnamed, onDraft } = props;
  const t = useTranslate();
  const id = useId();
  const text = useDeferredValue(draft.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <label className="field">
        <span>{t('replyFieldTitle')}</span>
        <input
          ref={first}
          type="text"
          dir="auto"
          autoComplete="off"
          aria-describedby={`${id}-title`}
          value={draft.title}
          onChange={({ target }) => onDraft({ ...draft, title: target.value })}
        />
        <small id={`${id}-title`}>{t('replyFieldTitleHint')}</small>
      </label>
      <label className="field">
        <span>{t('replyFieldText')}</span>
        <textarea
          ref={field}
          dir="auto"
          rows={5}
          value={draft.text}
          onChange={({ target }) => onDraft({ ...draft, text: target.value })}
        />
        <Length text={draft.text} />
      </label>
      <MarkButtons text={draft.text} {...{ field, unnamed }} />
      {text.trim() && <ReplyFitLine text={text} />}
      <label className="option">
        <input
          type="checkbox"
          checked={draft.isReopener}
          onChange={({ target }) =>
            onDraft({ ...draft, isReopener: target.checked })
          }
        />
        <span>
          {t('replyIsReopener')}
          <small>{t('replyIsReopenerText')}</small>
        </span>
      </label>
    </>
  );
}
