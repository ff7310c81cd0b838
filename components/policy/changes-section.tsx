import { useRef } from 'react';
import type {
  BookChange,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { RuleSection } from './rule-section.tsx';
import { anchorOf } from './rules-place.ts';
import { useShortened } from './shortened.tsx';
import { FoldedSources } from './sources.tsx';
import { speakInexactDay, speakOn } from './speak-day.ts';
import { CHANNEL_TITLE, say, speakList } from './speak-rules.ts';

function ChangeItem(props: {
  readonly book: RuleBook;
  readonly change: BookChange;
  readonly isAhead: boolean;
}) {
  const { book, change, isAhead } = props;
  const t = useTranslate();
  const channels = change.channels.map((channel) => t(CHANNEL_TITLE[channel]));
  return (
    <li id={anchorOf('change', change.id)} tabIndex={-1}>
      <p className="when">
        <time dateTime={change.on}>
          {speakInexactDay(change.on, change.precision ?? 'day', t)}
        </time>
        {isAhead && <span className="pill future">{t('policyAnnounced')}</span>}
      </p>
      <div>
        <h3>{say(change.title, t)}</h3>
        <p>{say(change.says, t)}</p>
        <p>
          <strong>{t('policyMeans')}</strong> {say(change.means, t)}
        </p>
        {change.note && <p className="hint">{say(change.note, t)}</p>}
        <small>
          {speakList(channels, t)}
          {change.announcedOn &&
            ` · ${t('policyAnnouncedOn', { on: speakOn(change.announcedOn, t) })}`}
        </small>
        <FoldedSources
          book={book}
          ids={change.sources}
          confidence={change.confidence}
        />
      </div>
    </li>
  );
}

const SHOWN_FIRST = 6;

/** Every change, newest first. */
export function ChangesSection(props: {
  readonly book: RuleBook;
  readonly today: string;
  /** A change that the address names must be in sight. */
  readonly isWhole: boolean;
}) {
  const { book, today, isWhole } = props;
  const t = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  const all = book.changes.toSorted((a, b) => b.on.localeCompare(a.on));
  const { shown, more } = useShortened(all, SHOWN_FIRST, isWhole, list);
  return (
    <RuleSection
      id="changes"
      title={t('policyChanges')}
      text={t('policyChangesText')}
    >
      <ol className="changes" ref={list}>
        {shown.map((change) => (
          <ChangeItem
            key={change.id}
            {...{ book, change }}
            isAhead={change.on > today}
          />
        ))}
      </ol>
      {more}
    </RuleSection>
  );
}
