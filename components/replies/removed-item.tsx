import { useEffect, useRef } from 'react';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import { useTranslate } from '../ui/language.tsx';

/** The place of a reply that was removed just now, from which it can be brought back. */
export function RemovedItem(props: {
  readonly reply: SavedReply;
  readonly onUndo: () => void;
}) {
  const { reply, onUndo } = props;
  const t = useTranslate();
  const undo = useRef<HTMLButtonElement>(null);
  // What had the focus is gone.
  useEffect(() => undo.current?.focus(), []);
  return (
    <li className="reply removed">
      <p role="status">{t('replyRemoved', { title: reply.title })}</p>
      <button ref={undo} type="button" onClick={onUndo}>
        {t('replyUndo')}
      </button>
    </li>
  );
}
