import { cx } from '../app/boot.ts';
import { avatarSource } from '../app/pictures.tsx';
import { RichText } from '../app/rich-text.tsx';
import { Composer } from './composer.tsx';
import { openChat, useChanges } from './state.ts';
import { Transcript } from './transcript.tsx';
import { words } from './words.ts';

/** The header is the new thread's at once, while the transcript is still the one before. */
export function Conversation() {
  useChanges();
  const thread = openChat()?.thread;
  if (!thread) return <div className={cx('nothing')}>{words.choose}</div>;
  return (
    <>
      <div className={cx('header')}>
        <img
          alt=""
          className={cx('header-image')}
          src={avatarSource(thread.id)}
        />
        <h2 className={cx('header-name')}>
          <span dir="auto">
            <RichText>{thread.name}</RichText>
          </span>
        </h2>
      </div>
      <Transcript />
      <Composer />
    </>
  );
}
