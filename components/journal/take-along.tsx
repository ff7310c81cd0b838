import { type SyntheticEvent, useEffect, useId, useState } from 'react';
import type {
  JournalFilter,
  JournalPage,
} from '../../utils/core/journal-filter.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import { speakNumber } from '../ui/speak-count.ts';
import { PrintSheet } from './print-sheet.tsx';
import { type JournalFile, writeJournal } from './write-journal.ts';

/** So many fill some two hundred sheets; a browser lays no more out in a bearable time. */
const MOST_PRINTED = 2000;

const MOST_NAME = 80;

export interface TakeAlongProps {
  readonly filter: JournalFilter;
  /** How many the filter finds. */
  readonly matching: number;
  readonly pageNames: Readonly<Record<string, string>>;
  /** Epoch ms. */
  readonly now: number;
  /** Of the spreadsheet, BCP 47. */
  readonly locale: string;
  /** Reads the newest that the filter finds, so many at most. */
  readonly onCollect: (most: number) => Promise<JournalPage>;
  /** Hands the file over; rejects where that fails. */
  readonly onExport: (file: JournalFile) => Promise<void>;
}

/** The form that comes before the browser's own: who it is from. */
function PrintForm(props: {
  readonly id: string;
  readonly matching: number;
  readonly onPrint: (madeBy: string) => void;
}) {
  const { id, matching, onPrint } = props;
  const t = useTranslate();
  const [madeBy, setMadeBy] = useState('');
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    onPrint(madeBy.trim());
  }
  return (
    <form id={id} className="print-form" onSubmit={submit}>
      <label className="field">
        <span>{t('journalMadeBy')}</span>
        <input
          type="text"
          autoComplete="name"
          maxLength={MOST_NAME}
          placeholder={t('journalMadeByHint')}
          value={madeBy}
          onChange={({ target }) => setMadeBy(target.value)}
        />
      </label>
      <button type="submit" className="button main">
        {t('journalPrintNow')}
      </button>
      <p className="hint">
        {matching > MOST_PRINTED
          ? t('journalPrintMost', { n: speakNumber(MOST_PRINTED, t) })
          : t('journalPrintText')}
      </p>
    </form>
  );
}

interface Sheet {
  readonly found: JournalPage;
  readonly madeBy: string;
}

/** A sheet that is printed once it is there, and then gone. */
function useSheet() {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (!sheet) return;
    const drop = () => setSheet(null);
    window.addEventListener('afterprint', drop);
    window.print();
    return () => window.removeEventListener('afterprint', drop);
  }, [sheet]);
  return [sheet, setSheet] as const;
}

/** Runs one task at a time; `run` is given what to do, and it what to say of it when it is done. */
function useTask() {
  const t = useTranslate();
  const [told, setTold] = useState<Told | null>(null);
  async function run(task: () => Promise<string | null>) {
    setTold({ mood: 'busy', text: t('journalPreparing') });
    try {
      const text = await task();
      setTold(text === null ? null : { mood: 'done', text });
    } catch (error) {
      console.error('Ventana: the journal was not taken along.', error);
      setTold({ mood: 'failed', text: t('warnedExportFailed') });
    }
  }
  return { told, run };
}

/** What the filter finds, as a table for a spreadsheet and on paper. */
export function TakeAlong(props: TakeAlongProps) {
  const { filter, matching, pageNames, now, locale } = props;
  const { onCollect, onExport } = props;
  const t = useTranslate();
  const [isAsking, setIsAsking] = useState(false);
  const [sheet, setSheet] = useSheet();
  const { told, run } = useTask();
  const formId = useId();
  const isOff = !matching || told?.mood === 'busy';

  async function exportFile() {
    const name = t('journalFile', { day: localDayOf(now) });
    const { entries } = await onCollect(Number.POSITIVE_INFINITY);
    const oldestFirst = entries.toReversed();
    const text = writeJournal(oldestFirst, { pageNames, locale, t });
    await onExport({ name, text });
    return t('warnedExported', { file: name });
  }
  async function print(madeBy: string) {
    setSheet({ found: await onCollect(MOST_PRINTED), madeBy });
    return null;
  }
  return (
    <div className="take-along">
      <div className="take-buttons">
        <button
          type="button"
          disabled={isOff}
          onClick={() => void run(exportFile)}
        >
          {t('journalCsv')}
        </button>
        <button
          type="button"
          disabled={isOff}
          aria-expanded={isAsking}
          aria-controls={isAsking ? formId : undefined}
          onClick={() => setIsAsking(!isAsking)}
        >
          {t('journalPrint')}
        </button>
        <small>{t('journalTakeText')}</small>
      </div>
      {isAsking && (
        <PrintForm
          id={formId}
          matching={matching}
          onPrint={(madeBy) => void run(() => print(madeBy))}
        />
      )}
      <Outcome told={told} />
      {sheet && <PrintSheet {...{ ...sheet, filter, pageNames, now }} />}
    </div>
  );
}
