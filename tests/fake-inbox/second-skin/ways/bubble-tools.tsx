import { useState } from 'react';
import { css } from '../boot.ts';
import { clickable } from './act.ts';
import { answered } from './answered.ts';
import { emojiPicture, emojis } from './emoji.ts';
import { wayPhrases } from './phrases.ts';

interface ToolsProps {
  talkId: string;
  text: string;
}

/** Only there while the pointer is over the bubble; the reactions open in place. */
export function BubbleTools({ talkId, text }: ToolsProps) {
  const [isReacting, setReacting] = useState(false);
  const [mark, setMark] = useState('');
  const react = (emoji: string) => {
    setMark(emoji);
    setReacting(false);
  };
  return (
    <div className={css('bubble-tools')}>
      <span
        {...{ 'aria-label': wayPhrases.react }}
        {...clickable(() => setReacting(!isReacting))}
        className={css('bubble-react')}
      >
        ☺
      </span>
      <span
        {...{ 'aria-label': wayPhrases.reply }}
        {...clickable(() => answered.start(talkId, text))}
        className={css('bubble-reply')}
      >
        ↩
      </span>
      <span
        {...{ 'aria-label': wayPhrases.more, 'aria-haspopup': 'menu' }}
        {...clickable(() => undefined)}
        className={css('bubble-more')}
      >
        ⋯
      </span>
      {isReacting &&
        emojis.slice(0, 5).map((emoji) => (
          <span
            {...clickable(() => react(emoji))}
            className={css('bubble-reaction')}
            key={emoji}
          >
            <img alt={emoji} height="28" width="28" src={emojiPicture(emoji)} />
          </span>
        ))}
      {mark && (
        <img alt={mark} height="14" width="14" src={emojiPicture(mark)} />
      )}
    </div>
  );
}
