import type { SavedReply } from '../../utils/core/saved-reply.ts';
import { useTranslate } from '../ui/language.tsx';
import { ReplyWords } from './reply-words.tsx';

/** That the reply was changed or removed elsewhere while it was being edited; the moderator chooses which to keep. */
export function Standing(props: {
  /** null = it was removed. */
  readonly stored: SavedReply | null;
  readonly onOver: () => void;
  readonly onLeave: () => void;
}) {
  const { stored, onOver, onLeave } = props;
  const t = useTranslate();
  return (
    <div className="reply-standing">
      <p role="alert">{t(stored ? 'replyChanged' : 'replyVanished')}</p>
      {stored && (
        <>
          <p className="hint">{t('replyNow')}</p>
          <div className="reply-other">
            <strong dir="auto">{stored.title}</strong>
            <ReplyWords text={stored.text} />
          </div>
        </>
      )}
      <div className="reply-actions">
        <button type="button" className="button main" onClick={onOver}>
          {t(stored ? 'replyOverwrite' : 'replySaveAgain')}
        </button>
        <button type="button" onClick={onLeave}>
          {t(stored ? 'replyTakeOther' : 'replyLeaveRemoved')}
        </button>
      </div>
    </div>
  );
}
