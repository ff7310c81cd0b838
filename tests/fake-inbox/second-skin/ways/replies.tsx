import { scriptOf } from '../../world.ts';
import { css, lang } from '../boot.ts';
import { acting } from './act.ts';

const { savedReplies } = scriptOf(lang);

/** Each has a title and its text; there is no role and no search. */
export const Replies = ({ onPick }: { onPick(text: string): void }) => (
  <div className={css('replies')}>
    {savedReplies.map((text, n) => (
      <div
        {...{ tabIndex: 0 }}
        className={css('ready')}
        key={text}
        {...acting(() => onPick(text))}
      >
        <b>{`/${n + 1} ${text.split(' ')[0]}`}</b>
        <span>{text}</span>
      </div>
    ))}
  </div>
);
