import { useState } from 'react';
import type { JournalEntry } from '../../utils/core/journal-entry.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { type JournalFile, writeJournal } from '../journal/write-journal.ts';
import { Choice } from '../ui/choice.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import { Section } from '../ui/section.tsx';
import { speakCount, speakNumber } from '../ui/speak-count.ts';
import { speakPhase, speakReason } from '../ui/speak-journal.ts';
import { entriesOf, SPANS, type Span } from './recent-entries.ts';

interface DaysBeforeProps {
  /** Of the last 90 days at least; `loading` and `failed` take the place of what is not known. */
  readonly entries: readonly JournalEntry[] | 'loading' | 'failed';
  readonly pageNames: Readonly<Record<string, string>>;
  /** Epoch ms. */
  readonly now: number;
  /** Of the spreadsheet, BCP 47; absent = the language of the page. */
  readonly locale?: string;
  /** Hands the file over; rejects where that fails. */
  readonly onExport: (file: JournalFile) => Promise<void>;
}

/** How many were sent for which reason, the most frequent first. */
function countReasons(entries: readonly JournalEntry[], t: Translate) {
  const byReason = Map.groupBy(entries, (entry) =>
    [speakPhase(entry.phase, t), speakReason(entry, t)]
      .filter(Boolean)
      .join(' · '),
  );
  return [...byReason]
    .map(([reason, sent]) => ({ reason, count: sent.length }))
    .sort((a, b) => b.count - a.count);
}

function Counts({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const t = useTranslate();
  if (!entries.length) return <p>{t('warnedNone')}</p>;
  return (
    <div>
      <p>{speakCount('warnedEntries', entries.length, t)}</p>
      <ul className="counts">
        {countReasons(entries, t).map(({ reason, count }) => (
          <li key={reason}>
            <span className="count">{speakNumber(count, t)}</span> {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}

function DaysChoice(props: {
  readonly days: Span;
  readonly onChoose: (days: Span) => void;
}) {
  const { days, onChoose } = props;
  const t = useTranslate();
  return (
    <div className="days">
      <Choice
        label={t('warnedDays')}
        value={`${days}`}
        onChoose={(chosen) =>
          onChoose(SPANS.find((span) => `${span}` === chosen) ?? days)
        }
        options={SPANS.map((span) => ({
          value: `${span}`,
          label: t('warnedDay', { n: speakNumber(span, t) }),
        }))}
      />
    </div>
  );
}

/** The journal of the days before, to take along. */
export function DaysBefore(props: DaysBeforeProps) {
  const { pageNames, now, onExport } = props;
  const t = useTranslate();
  const [days, setDays] = useState<Span>(14);
  const [told, setTold] = useState<Told | null>(null);
  const isKnown = typeof props.entries !== 'string';
  const entries = isKnown ? entriesOf(props.entries, days, now) : [];

  async function exportFile() {
    const name = t('warnedFile', { day: localDayOf(now), days });
    const locale = props.locale ?? t.language;
    try {
      const text = writeJournal(entries, { pageNames, locale, t });
      await onExport({ name, text });
      setTold({ mood: 'done', text: t('warnedExported', { file: name }) });
    } catch (error) {
      console.error('Ventana: the journal was not exported.', error);
      setTold({ mood: 'failed', text: t('warnedExportFailed') });
    }
  }
  function chooseDays(chosen: Span) {
    setDays(chosen);
    setTold(null);
  }
  return (
    <Section title={t('warnedJournal')} text={t('warnedJournalText')}>
      <DaysChoice days={days} onChoose={chooseDays} />
      {props.entries === 'failed' && (
        <p className="stored failed">{t('optionsUnreadable')}</p>
      )}
      {isKnown && <Counts entries={entries} />}
      <div className="task">
        <button
          type="button"
          disabled={!entries.length}
          onClick={() => void exportFile()}
        >
          {t('warnedExport')}
        </button>
        <p className="hint">{t('warnedExportText')}</p>
        <Outcome told={told} />
      </div>
    </Section>
  );
}
