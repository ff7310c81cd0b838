import { cx } from './boot.ts';
import { emojiSource } from './pictures.tsx';

const emoji = /(\p{Extended_Pictographic}\ufe0f?)/gu;

/** Text as Facebook shows it: emoji are pictures, so innerText is not the text of the model. */
export function RichText({ children }: { children: string }) {
  return children
    .split(emoji)
    .map((part, n) =>
      n % 2 ? (
        <img
          alt={part}
          className={cx('emoji')}
          key={n}
          src={emojiSource(part)}
        />
      ) : (
        part
      ),
    );
}
