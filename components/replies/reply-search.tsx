import type { RefObject } from 'react';
import { findReplies } from '../../utils/core/find-replies.ts';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakCount, speakNumber } from '../ui/speak-count.ts';

/** Where replies are sought, and how many are found. */
export function ReplySearch(props: {
  readonly replies: readonly SavedReply[];
  readonly sought: string;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onSeek: (sought: string) => void;
}) {
  const { replies, sought, search, onSeek } = props;
  const t = useTranslate();
  const found = findReplies(replies, sought, t.language).length;
  return (
    <search className="reply-search">
      <label className="field">
        <span>{t('replySearch')}</span>
        <input
          ref={search}
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onChange={({ target }) => onSeek(target.value)}
        />
      </label>
      <p className="hint" role="status">
        {sought.trim()
          ? speakCount('replyFound', found, t, {
              all: speakNumber(replies.length, t),
            })
          : speakCount('replyCount', replies.length, t)}
      </p>
    </search>
  );
}
