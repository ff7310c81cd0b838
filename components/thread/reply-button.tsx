import { useId } from 'react';
import {
  type FillValues,
  fillReply,
  missingIn,
} from '../../utils/core/fill-reply.ts';
import type { ReplyId } from '../../utils/core/saved-reply.ts';
import type { Verdict } from '../../utils/core/window/verdict.ts';
import { useTranslate } from '../ui/language.tsx';
import type { RankedReply } from './rank-replies.ts';

/** Letters of it that are shown. */
const SHOWN = 160;

/** One reply; pressed, it goes into the composer. What does not fit now says why, and can be pressed all the same. */
export function ReplyButton(props: {
  readonly ranked: RankedReply;
  readonly verdict: Verdict;
  /** Of the sentence that says why nothing may be written. */
  readonly closedId: string;
  readonly values: FillValues;
  readonly onInsert: (reply: ReplyId) => void;
}) {
  const { ranked, verdict, closedId, values, onInsert } = props;
  const { reply, fit, isFit } = ranked;
  const t = useTranslate();
  const id = useId();
  const missing = missingIn(reply.text, values).map((name) => `{${name}}`);
  const isOver = verdict.phase === 'closed';
  const start = fillReply(reply.text, values).slice(0, SHOWN);
  return (
    <li>
      <button
        type="button"
        className={isFit ? 'reply' : 'reply unfit'}
        aria-describedby={isFit || !isOver ? id : closedId}
        onClick={() => onInsert(reply.id)}
      >
        <span className="head">
          <b>{reply.title}</b>{' '}
          <span className={`tag ${fit}`}>
            {t(fit === 'any-time' ? 'replyAnyTime' : 'replyWindowOnly')}
          </span>
        </span>
        <span className="start">{start}</span>
      </button>
      <p className="fit" id={id}>
        {!isFit && !isOver && <span>{t('panelWhyPromo')}</span>}
        {missing.length > 0 && (
          <span>{t('panelMissing', { what: missing.join(', ') })}</span>
        )}
      </p>
    </li>
  );
}
