import type {
  JournalFilter,
  JournalPage,
} from '../../utils/core/journal-filter.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import { speakCount, speakNumber } from '../ui/speak-count.ts';
import { EntryItem } from './entry-item.tsx';
import { TakeAlong, type TakeAlongProps } from './take-along.tsx';

/** How many entries are shown at first, and how many more at each wish. */
export const ENTRIES_AT_ONCE = 50;

/** A part of the journal, or why there is none. */
export type FoundState = JournalPage | 'loading' | 'failed';

interface EntryListProps extends Omit<TakeAlongProps, 'matching'> {
  readonly found: FoundState;
  readonly filter: JournalFilter;
  /** Others are being looked for. */
  readonly isBusy: boolean;
  readonly onMore: () => void;
}

function Counted({ found }: { readonly found: JournalPage }) {
  const { entries, matching, all, unreadable } = found;
  const t = useTranslate();
  if (!all) return t('journalNone');
  const count =
    matching === all
      ? speakCount('journalEntries', all, t)
      : speakCount('journalFound', all, t, { found: speakNumber(matching, t) });
  return (
    <>
      <strong>{count}</strong>
      {matching > entries.length + unreadable && entries.length > 1 && (
        <>. {t('journalShown', { n: speakNumber(entries.length, t) })}</>
      )}
    </>
  );
}

/** What a screen reader is told when the filter finds something else. */
function Status({ found }: { readonly found: FoundState }) {
  const t = useTranslate();
  return (
    <p
      className={found === 'failed' ? 'stored failed' : undefined}
      role="status"
    >
      {found === 'loading' && t('journalLoading')}
      {found === 'failed' && t('optionsUnreadable')}
      {typeof found !== 'string' && <Counted found={found} />}
    </p>
  );
}

function Entries(props: EntryListProps & { readonly found: JournalPage }) {
  const { found, now, pageNames, onMore } = props;
  const { entries, matching, unreadable } = found;
  const t = useTranslate();
  const rest = matching - entries.length;
  return (
    <>
      {unreadable > 0 && (
        <p className="hint">{speakCount('journalUnreadable', unreadable, t)}</p>
      )}
      {matching === 0 && <p>{t('journalNoneFound')}</p>}
      {entries.length > 0 && (
        <ul className="entries">
          {entries.map((entry) => (
            <EntryItem key={entry.id} {...{ entry, now, pageNames }} />
          ))}
        </ul>
      )}
      {rest > unreadable && (
        <button type="button" className="more" onClick={onMore}>
          {t('journalMore', {
            n: speakNumber(Math.min(rest, ENTRIES_AT_ONCE), t),
          })}
        </button>
      )}
    </>
  );
}

/** The entries that the filter finds, newest first, and what can be done with them. */
export function EntryList(props: EntryListProps) {
  const { found, isBusy } = props;
  const t = useTranslate();
  const isEmpty = typeof found === 'string' || !found.all;
  return (
    <div className="journal-list" aria-busy={isBusy}>
      <Section title={t('journalPrintCount')}>
        <Status found={found} />
        {!isEmpty && (
          <>
            <TakeAlong {...props} matching={found.matching} />
            <Entries {...props} found={found} />
          </>
        )}
      </Section>
    </div>
  );
}
