import { SENT_HOW } from '../../utils/core/journal-entry.ts';
import {
  isSpanOnly,
  type JournalFilter,
  NO_FILTER,
} from '../../utils/core/journal-filter.ts';
import { REVIEW_REASONS } from '../../utils/core/review/draft-review.ts';
import { CHANNELS, type PageId } from '../../utils/core/thread-key.ts';
import { speakReviewReason } from '../../utils/i18n/speak-review.ts';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';
import { Section } from '../ui/section.tsx';
import { HOW, speakPhase } from '../ui/speak-journal.ts';
import { NOTED_PHASES } from './journal-place.ts';
import { PeriodFields } from './period-fields.tsx';
import { PickField } from './pick-field.tsx';

interface JournalFiltersProps {
  readonly filter: JournalFilter;
  readonly onFilter: (filter: JournalFilter) => void;
  /** Every Page that the journal names. */
  readonly pages: readonly PageId[];
  readonly pageNames: Readonly<Record<string, string>>;
  /** Epoch ms. */
  readonly now: number;
}

interface PicksProps extends JournalFiltersProps {
  readonly onChange: (change: Partial<JournalFilter>) => void;
}

function Picks({ filter, pages, pageNames, onChange }: PicksProps) {
  const t = useTranslate();
  const { page } = filter;
  // A filter may come from an address that was kept.
  const known = page && !pages.includes(page) ? [...pages, page] : pages;
  return (
    <>
      {(known.length > 1 || page) && (
        <PickField
          label={t('journalPage')}
          value={page}
          options={known.map((id) => [id, labelPage(id, pageNames, t)])}
          onPick={(picked) => onChange({ page: picked })}
        />
      )}
      <PickField
        label={t('journalChannel')}
        value={filter.channel}
        options={CHANNELS.map((id) => [id, t(CHANNEL_NAME[id])])}
        onPick={(channel) => onChange({ channel })}
      />
      <PickField
        label={t('journalPhase')}
        value={filter.phase}
        options={NOTED_PHASES.map((id) => [id, speakPhase(id, t)])}
        onPick={(phase) => onChange({ phase })}
      />
      <PickField
        label={t('journalHow')}
        value={filter.how}
        options={SENT_HOW.map((id) => [id, t(HOW[id])])}
        onPick={(how) => onChange({ how })}
      />
      <PickField
        label={t('journalReason')}
        value={filter.reason}
        options={REVIEW_REASONS.map((id) => [id, speakReviewReason(id, t)])}
        onPick={(reason) => onChange({ reason })}
      />
    </>
  );
}

/** What to look for in the journal. */
export function JournalFilters(props: JournalFiltersProps) {
  const { filter, onFilter, now } = props;
  const t = useTranslate();
  const onChange = (change: Partial<JournalFilter>) =>
    onFilter({ ...filter, ...change });
  const isFiltered = !isSpanOnly(filter) || filter.from || filter.until;
  return (
    <Section title={t('journalFilter')}>
      <search className="journal-filters">
        <PeriodFields period={filter} now={now} onChoose={onChange} />
        <label className="field">
          <span>{t('journalPerson')}</span>
          <input
            type="search"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            value={filter.person}
            onChange={({ target }) => onChange({ person: target.value })}
          />
        </label>
        <Picks {...props} onChange={onChange} />
        <label className="journal-check">
          <input
            type="checkbox"
            checked={filter.onlyOverrides}
            onChange={({ target }) =>
              onChange({ onlyOverrides: target.checked })
            }
          />
          {t('journalOnlyOverrides')}
        </label>
        <button
          type="button"
          disabled={!isFiltered}
          onClick={() => onFilter(NO_FILTER)}
        >
          {t('journalClear')}
        </button>
      </search>
    </Section>
  );
}
