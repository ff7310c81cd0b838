import { cx } from '../boot.ts';
import { Icon } from '../pictures.tsx';
import { answeredName, stopReply } from './answered.ts';
import { byKey } from './press.ts';
import { wayWords } from './words.ts';

/** Above the words: which message they answer. */
export function AnsweredLine() {
  const name = answeredName();
  if (name === null) return null;
  return (
    <div className={cx('way-answered')}>
      <span>{wayWords.replyingTo(name)}</span>
      {/* biome-ignore lint/a11y: Facebook's buttons are divs. */}
      <div
        aria-label={wayWords.close}
        className={cx('way-answered-stop')}
        onClick={stopReply}
        onKeyDown={byKey(stopReply)}
        role="button"
        tabIndex={0}
      >
        <Icon path="M6 6l12 12M18 6L6 18" size={12} />
      </div>
    </div>
  );
}
