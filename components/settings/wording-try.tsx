import { useState } from 'react';
import { findPhrases } from '../../utils/core/review/own-words.ts';
import { readTokens } from '../../utils/core/review/tokens.ts';
import { ReplyFitLine, useReview } from '../replies/reply-fit.tsx';
import { ReplyWords } from '../replies/reply-words.tsx';
import { useTranslate } from '../ui/language.tsx';
import { useOwnWords } from '../ui/own-words.ts';

const MOST_TRIED = 500;

/** The exceptions that a text holds, as they stand in it. */
function useExceptions(text: string): readonly string[] {
  const { exceptions } = useOwnWords();
  const found = findPhrases(text, readTokens(text), exceptions);
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
}

function Answer({ text }: { readonly text: string }) {
  const t = useTranslate();
  const excepted = useExceptions(text);
  if (!text.trim()) return null;
  return (
    <>
      <ReplyWords text={text} />
      <ReplyFitLine text={text} />
      {excepted.map((phrase) => (
        <p key={phrase} className="hint">
          {t('wordingExcepted', { phrase })}
        </p>
      ))}
    </>
  );
}

/** A line to try a sentence: what the review says of it, as it is typed. */
export function WordingTry() {
  const t = useTranslate();
  const [text, setText] = useState('');
  const { isPromotional } = useReview(text);
  return (
    <div className="wording-try">
      <h3>{t('wordingTry')}</h3>
      <label className="wording-field">
        <span className="hint">{t('wordingTryText')}</span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={MOST_TRIED}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p className="wording-verdict" role="status">
        {text.trim() &&
          t(isPromotional ? 'wordingPromotional' : 'wordingPlain')}
      </p>
      <Answer text={text} />
    </div>
  );
}
