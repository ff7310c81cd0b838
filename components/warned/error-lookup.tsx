import { useId, useMemo, useState } from 'react';
import { findErrors } from '../../utils/core/policy/find-errors.ts';
import { codeOf, indexErrors } from '../../utils/core/policy/index-book.ts';
import type { BookError } from '../../utils/core/policy/rule-book-schema.ts';
import { ERROR_ABOUT } from '../ui/error-about.ts';
import { useTranslate } from '../ui/language.tsx';
import type { BookSources } from '../ui/sources.tsx';
import { speakNumber } from '../ui/speak-count.ts';
import { SecondHand, SourceList, SourceNumbers, sourcesOf } from './claims.tsx';

function Errors(props: {
  readonly errors: readonly BookError[];
  readonly sources: BookSources;
}) {
  const { errors, sources } = props;
  const t = useTranslate();
  const ids = sourcesOf(errors, sources);
  return (
    <>
      <ul className="error-list">
        {errors.map((error) => (
          <li key={codeOf(error)}>
            <p>
              <code>{codeOf(error)}</code>{' '}
              <span className={`about ${error.about}`}>
                {t(ERROR_ABOUT[error.about])}
              </span>{' '}
              <SecondHand ids={error.sources} sources={sources} />
            </p>
            <p>
              <strong>{error.says[t.language]}</strong>{' '}
              <SourceNumbers of={error} ids={ids} />
            </p>
            <p>{error.advice[t.language]}</p>
            {error.note && <small>{error.note[t.language]}</small>}
          </li>
        ))}
      </ul>
      <SourceList ids={ids} sources={sources} />
    </>
  );
}

/** What an error of Meta's means, by its code or by what it says. */
export function ErrorLookup(props: {
  readonly errors: readonly BookError[];
  readonly sources: BookSources;
}) {
  const { errors, sources } = props;
  const t = useTranslate();
  const id = useId();
  const [text, setText] = useState('');
  const entries = useMemo(() => indexErrors(errors), [errors]);
  const { found, isNear } = findErrors(entries, text);
  const isAsked = text.trim().length > 1;
  return (
    <div className="error-lookup">
      <label htmlFor={id}>{t('warnedCode')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <small id={`${id}-hint`}>{t('warnedCodeHint')}</small>
      <div role="status" className="found">
        {isAsked && isNear && <p>{t('warnedCodeNear')}</p>}
        {isAsked && !found.length && <p>{t('warnedCodeNone')}</p>}
        {isAsked && <Errors errors={found} sources={sources} />}
      </div>
      {!isAsked && (
        <details className="warned-more">
          <summary>
            {t('warnedCodeAll', { n: speakNumber(errors.length, t) })}
          </summary>
          <Errors errors={errors} sources={sources} />
        </details>
      )}
    </div>
  );
}
