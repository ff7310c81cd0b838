import type { ReactNode } from 'react';
import type { WorldMessage } from '../world.ts';
import { cx } from './boot.ts';
import { messageIdMark } from './marks.ts';
import type { MessageProps } from './message.tsx';
import { undress } from './model.ts';
import { RichText } from './rich-text.tsx';
import { words } from './words.ts';

// All of this file's markup is a guess: no source shows it in Business Suite.

export function storyText({ kind }: WorldMessage): string | null {
  if (kind === 'story-reply') return words.storyReply;
  return kind === 'story-mention' ? words.storyMention : null;
}

/** In the middle, on nobody's side, though the model knows who called. */
export function CallRow({
  children,
  ...props
}: MessageProps & { children: ReactNode }) {
  const { message } = undress(props);
  return (
    <div className={cx('line', 'line-middle')}>
      <div {...messageIdMark(message.messageID)} className={cx('system')}>
        {children}
      </div>
    </div>
  );
}

export function StoryLine({ text }: { text: string | null }) {
  return text && <div className={cx('story-line')}>{text}</div>;
}

export function Reactions({
  emojis,
  isOwn,
}: {
  emojis: string[] | undefined;
  isOwn: boolean;
}) {
  if (!emojis) return null;
  return (
    <div className={cx('line', isOwn ? 'line-end' : 'line-start')}>
      <div className={cx('reactions')}>
        <RichText>{emojis.join('')}</RichText>
      </div>
    </div>
  );
}
