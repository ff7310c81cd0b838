import { suggestedFor } from '../../world/suggested.ts';
import { css, knobs, lang } from '../boot.ts';
import { insertWords } from '../editor-holder.ts';
import { lastOf, type Talk, talks } from '../talks.ts';
import { acting, hasWays } from './act.ts';

/** In the region of the messages, below the last of them. */
export function Chips({ talk }: { talk: Talk }) {
  if (!hasWays || talk.composer !== 'open') return null;
  const lines = suggestedFor(lastOf(talk), lang);
  if (!lines.length) return null;
  const pick = (text: string) => {
    if (knobs.suggestions === 'insert') insertWords(text);
    else talks.send({ id: talk.id, via: 'suggestion', text });
  };
  return (
    <div className={css('chips')}>
      {lines.map((text) => (
        <button
          className={css('chip')}
          key={text}
          type="button"
          {...acting(() => pick(text))}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
