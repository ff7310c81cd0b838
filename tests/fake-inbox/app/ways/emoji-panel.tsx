import { cx } from '../boot.ts';
import { emojiSource, emojis } from '../pictures.tsx';
import { pressable } from './press.ts';

/** Looks like the sticker panel's little sister, and only writes into the box. */
export function EmojiPanel({ onPick }: { onPick: (emoji: string) => void }) {
  return (
    <div className={cx('way-emojis')} {...{ role: 'grid' }}>
      {emojis.map((emoji) => (
        // biome-ignore lint/a11y: Facebook's buttons are divs.
        <div
          aria-label={emoji}
          className={cx('way-glyph')}
          key={emoji}
          role="button"
          tabIndex={0}
          {...pressable(() => onPick(emoji))}
        >
          <img alt={emoji} height={22} src={emojiSource(emoji)} width={22} />
        </div>
      ))}
    </div>
  );
}
