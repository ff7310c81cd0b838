import { type KeyboardEvent, useState } from 'react';
import { cx } from './boot.ts';
import { sendComment } from './live.ts';
import { classes, pagelet } from './marks.ts';
import { avatarSource } from './pictures.tsx';
import { words } from './words.ts';

/** Comments under a post are public: no messaging window holds for them, though their box looks alike. */
export function Comments() {
  const [own, setOwn] = useState<string[]>([]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (
      event.key !== 'Enter' ||
      event.shiftKey ||
      event.nativeEvent.isComposing
    )
      return;
    event.preventDefault();
    const text = event.currentTarget.innerText.trim();
    if (!text) return;
    event.currentTarget.textContent = '';
    setOwn([...own, text]);
    sendComment(text);
  };
  return (
    <div {...pagelet('BizP13NInboxCommentListView')} className={cx('detail')}>
      <div className={cx('transcript')}>
        {[...words.comments, ...own].map((text, n) => (
          <div className={cx('comment')} key={`${n}${text}`}>
            <img
              alt=""
              className={cx('header-image')}
              src={avatarSource(text)}
            />
            <div className={cx('bubble', 'bubble-other')}>{text}</div>
          </div>
        ))}
      </div>
      <div className={cx('composer')}>
        <div className={cx('box-frame')}>
          {/* biome-ignore lint/a11y: Draft.js makes the div take the focus. */}
          <div
            aria-label={words.replyToComment}
            className={classes('notranslate _5rpu', 'box')}
            contentEditable
            onKeyDown={onKeyDown}
            role="textbox"
            suppressContentEditableWarning
          />
        </div>
      </div>
    </div>
  );
}
