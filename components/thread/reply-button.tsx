import { useId } from 'react';
import {
  type FillValues,
  fillReply,
  marksLeftIn,
  missingIn,
} from '../../utils/core/fill-reply.ts';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import { useTranslate } from '../ui/language.tsx';

/** Letters of it that are shown. */
const SHOWN = 160;

/** One reply; pressed, it goes into the composer. What does not fit now can be pressed all the same. */
export function ReplyButton(props: {
  readonly reply: SavedReply;
  readonly isFit: boolean;
  /** Enter in the search takes it. */
  readonly isNext: boolean;
  /** Of what is said of its group. */
  readonly groupId: string;
  readonly values: FillValues;
  /** Where a Page gets its name. */
  readonly pagesHref: string;
  readonly onPress: () => void;
}) {
  const { reply, isFit, isNext, groupId, values, pagesHref, onPress } = props;
  const t = useTranslate();
  const id = useId();
  const text = fillReply(reply.text, values);
  const what = marksLeftIn(text).join(', ');
  return (
    <li className={`${isFit ? '' : 'unfit'} ${isNext ? 'next' : ''}`}>
      <button
        type="button"
        className="reply"
        aria-describedby={what ? `${groupId} ${id}` : groupId}
        onClick={onPress}
        // A key that is still held has inserted its reply already.
        onKeyDown={(event) => event.repeat && event.preventDefault()}
      >
        <b>{reply.title}</b>
        <span className="start">{text.slice(0, SHOWN)}</span>
      </button>
      {what && (
        <p className="missing" id={id}>
          {t('panelMissing', { what })}{' '}
          {missingIn(text, values).includes('page') && (
            <a href={pagesHref} target="_blank" rel="noopener">
              {t('panelNamePage')}
            </a>
          )}
        </p>
      )}
    </li>
  );
}
