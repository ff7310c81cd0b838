import { type KeyboardEvent, useState } from 'react';
import { cx, now } from './boot.ts';
import { sendComment } from './live.ts';
import { classes, pagelet } from './marks.ts';
import { avatarSource } from './pictures.tsx';
import { findPost } from './posts.ts';
import { RichText } from './rich-text.tsx';
import { rowTime } from './spoken-times.ts';
import { state, useChanges, world } from './state.ts';
import { words } from './words.ts';

interface Said {
  name: string;
  text: string;
  at: number;
}

function Comment({ name, text, at }: Said) {
  return (
    <div className={cx('comment')}>
      <img alt="" className={cx('header-image')} src={avatarSource(name)} />
      <div className={cx('comment-body')}>
        <div className={cx('bubble', 'bubble-other')}>
          <div className={cx('comment-name')}>{name}</div>
          <div dir="auto">
            <RichText>{text}</RichText>
          </div>
        </div>
        <div className={cx('comment-time')}>{rowTime(at, now())}</div>
      </div>
    </div>
  );
}

function CommentBox({ onText }: { onText: (text: string) => void }) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { key, shiftKey, nativeEvent, currentTarget } = event;
    if (key !== 'Enter' || shiftKey || nativeEvent.isComposing) return;
    event.preventDefault();
    const text = currentTarget.innerText.trim();
    if (!text) return;
    currentTarget.textContent = '';
    onText(text);
  };
  return (
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
  );
}

/** Comments under a post are public: no messaging window holds for them, though their box looks alike. */
export function Comments() {
  useChanges();
  const post = findPost(state.tabs.facebook);
  const [own, setOwn] = useState<(Said & { post: string })[]>([]);
  const onText = (text: string) => {
    const said = { name: world.pageName, text, at: now(), post: post.id };
    setOwn([...own, said]);
    sendComment(text);
  };
  const mine = own.filter((said) => said.post === post.id);
  return (
    <div {...pagelet('BizInboxDetailSectionWrapper')} className={cx('detail')}>
      <div className={cx('post')} dir="auto">
        <RichText>{post.text}</RichText>
      </div>
      <div className={cx('transcript')}>
        {[...post.comments, ...mine].map(({ name, text, at }) => (
          <Comment at={at} key={at} name={name} text={text} />
        ))}
      </div>
      <CommentBox onText={onText} />
    </div>
  );
}
