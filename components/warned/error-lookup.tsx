import { useId, useState } from 'react';
import { codeOf } from '../../utils/core/policy/index-book.ts';
import type { BookError } from '../../utils/core/policy/rule-book-schema.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakNumber } from '../ui/speak-count.ts';
import {
  type BookSources,
  SecondHand,
  SourceList,
  SourceNumbers,
  sourcesOf,
} from './claims.tsx';
import { findErrors } from './find-errors.ts';

const ABOUT: Readonly<Record<BookError['about'], MessageKey>> = {
  window: 'warnedAboutWindow',
  restriction: 'warnedAboutRestriction',
  person: 'warnedAboutPerson',
  tag: 'warnedAboutTag',
  pace: 'warnedAboutPace',
  other: 'warnedAboutOther',
};

function Errors(props: {
  readonly errors: readonly BookError[];
  readonly sources: BookSources;
}) {
  const { errors, sources } = props;
  const t = useTranslate();
  const ids = sourcesOf(errors, sources);
  return (
    <>
      <ul className="errors">
        {errors.map((error) => (
          <li key={codeOf(error)}>
            <p>
              <code>{codeOf(error)}</code>{' '}
              <span className={`about ${error.about}`}>
                {t(ABOUT[error.about])}
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
  const { found, isNear } = findErrors(errors, text);
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
