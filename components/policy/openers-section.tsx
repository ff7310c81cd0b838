import { useRef } from 'react';
import type {
  BookOpener,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { RuleSection } from './rule-section.tsx';
import { anchorOf } from './rules-place.ts';
import { useShortened } from './shortened.tsx';
import { FoldedSources } from './sources.tsx';
import { CHANNEL_TITLE, EFFECT, say, speakList } from './speak-rules.ts';

function OpenerItem(props: {
  readonly book: RuleBook;
  readonly opener: BookOpener;
}) {
  const { book, opener } = props;
  const t = useTranslate();
  const { channels, effect, note, sources, confidence } = opener;
  return (
    <li id={anchorOf('opener', opener.id)} tabIndex={-1}>
      <p>
        <strong>{say(opener.title, t)}</strong>{' '}
        <span className={`pill ${effect}`}>{t(EFFECT[effect])}</span>
      </p>
      <p>{say(opener.says, t)}</p>
      {note && <p className="hint">{say(note, t)}</p>}
      <small>
        {speakList(
          channels.map((channel) => t(CHANNEL_TITLE[channel])),
          t,
        )}
      </small>
      <FoldedSources book={book} ids={sources} confidence={confidence} />
    </li>
  );
}

const SHOWN_FIRST = 8;

/** What a person can do, and whether it opens the window. */
export function OpenersSection(props: {
  readonly book: RuleBook;
  readonly isWhole: boolean;
}) {
  const { book, isWhole } = props;
  const t = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const { shown, more } = useShortened(
    book.openers,
    SHOWN_FIRST,
    isWhole,
    list,
  );
  return (
    <RuleSection
      id="openers"
      title={t('policyOpeners')}
      text={t('policyOpenersText')}
    >
      <ul className="openers" ref={list}>
        {shown.map((opener) => (
          <OpenerItem key={opener.id} {...{ book, opener }} />
        ))}
      </ul>
      {more}
    </RuleSection>
  );
}
