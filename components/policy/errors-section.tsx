import { useMemo, useRef, useState } from 'react';
import { findErrors } from '../../utils/core/policy/find-errors.ts';
import { codeOf, indexErrors } from '../../utils/core/policy/index-book.ts';
import type {
  BookError,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { ERROR_ABOUT } from '../ui/error-about.ts';
import { useTranslate } from '../ui/language.tsx';
import { RuleSection } from './rule-section.tsx';
import { anchorOf } from './rules-place.ts';
import { useShortened } from './shortened.tsx';
import { FoldedSources } from './sources.tsx';
import { say } from './speak-rules.ts';

function ErrorRow(props: {
  readonly book: RuleBook;
  readonly error: BookError;
}) {
  const { book, error } = props;
  const t = useTranslate();
  return (
    <tr id={anchorOf('error', codeOf(error))} tabIndex={-1}>
      <th scope="row">
        <code>{codeOf(error)}</code>
        <small>{t(ERROR_ABOUT[error.about])}</small>
      </th>
      <td data-label={t('policyColMeaning')}>
        <p>{say(error.says, t)}</p>
        {error.note && <small>{say(error.note, t)}</small>}
      </td>
      <td data-label={t('policyColAdvice')}>
        <p>{say(error.advice, t)}</p>
        <FoldedSources
          book={book}
          ids={error.sources}
          confidence={error.confidence}
        />
      </td>
    </tr>
  );
}

const SHOWN_FIRST = 6;

function ErrorTable(props: {
  readonly book: RuleBook;
  readonly errors: readonly BookError[];
  readonly isWhole: boolean;
}) {
  const { book, errors, isWhole } = props;
  const t = useTranslate();
  const body = useRef<HTMLTableSectionElement>(null);
  const { shown, more } = useShortened(errors, SHOWN_FIRST, isWhole, body);
  return (
    <>
      <table className="policy-table errors">
        <thead>
          <tr>
            <th scope="col">{t('policyColCode')}</th>
            <th scope="col">{t('policyColMeaning')}</th>
            <th scope="col">{t('policyColAdvice')}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map((error) => (
            <ErrorRow key={codeOf(error)} {...{ book, error }} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

/** Meta's error codes as a moderator may meet them. */
export function ErrorsSection(props: {
  readonly book: RuleBook;
  readonly isWhole: boolean;
}) {
  const { book, isWhole } = props;
  const t = useTranslate();
  const [text, setText] = useState('');
  const entries = useMemo(() => indexErrors(book.errors), [book]);
  const errors = text.trim() ? findErrors(entries, text).found : book.errors;
  return (
    <RuleSection
      id="errors"
      title={t('policyErrors')}
      text={t('policyErrorsText')}
    >
      <label className="filter">
        <span>{t('policyErrorsFilter')}</span>
        <input
          type="search"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p role="status" className={errors.length ? 'unseen' : 'hint'}>
        {errors.length ? '' : t('policyErrorsNone')}
      </p>
      {errors.length > 0 && (
        <ErrorTable {...{ book, errors }} isWhole={isWhole || text !== ''} />
      )}
    </RuleSection>
  );
}
