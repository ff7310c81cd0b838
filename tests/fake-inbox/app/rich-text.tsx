import { cx } from './boot.ts';
import { emojiSource } from './pictures.tsx';
import { hasWays } from './ways/words.ts';

const emoji = /(\p{Extended_Pictographic}\ufe0f?)/gu;
const emojiOrLink = /(\p{Extended_Pictographic}\ufe0f?|https?:\/\/\S+)/gu;

/** Text as Facebook shows it: emoji are pictures, so innerText is not the text of the model. */
export function RichText({ children }: { children: string }) {
  return children.split(hasWays ? emojiOrLink : emoji).map((part, n) => {
    const key = `${n}`;
    if (n % 2 === 0) return part;
    if (part.startsWith('http'))
      return (
        <a href={part} key={key} rel="noreferrer" target="_blank">
          {part}
        </a>
      );
    return (
      <img
        alt={part}
        className={cx('emoji')}
        key={key}
        src={emojiSource(part)}
      />
    );
  });
}
