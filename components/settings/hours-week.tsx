import { useState } from 'react';
import type {
  DaySpan,
  OpeningHours,
} from '../../utils/core/time/opening-hours.ts';
import { useTranslate } from '../ui/language.tsx';
import { Outcome } from '../ui/outcome.tsx';
import { HoursDay } from './hours-day.tsx';

export const OFFICE_DAY: DaySpan = { from: 9 * 60, to: 18 * 60 };
/** Tuesday to Friday. */
const COPIED = [1, 2, 3, 4];

type Days = OpeningHours['days'];

/** Gives four days what Monday has, and can take it back until something else is changed. */
function CopyMonday(props: {
  readonly days: Days;
  readonly onDays: (days: Days) => void;
}) {
  const { days, onDays } = props;
  const t = useTranslate();
  const [copied, setCopied] = useState<{ before: Days; after: Days } | null>(
    null,
  );
  const [isUndone, setUndone] = useState(false);
  const isSame = JSON.stringify(copied?.after) === JSON.stringify(days);
  function copy() {
    const [monday = []] = days;
    const after = days.map((spans, day) =>
      COPIED.includes(day) ? monday : spans,
    );
    setCopied({ before: days, after });
    setUndone(false);
    onDays(after);
  }
  function undo() {
    if (copied) onDays(copied.before);
    setCopied(null);
    setUndone(true);
  }
  const text = isSame ? t('hoursCopied') : isUndone ? t('hoursUndone') : '';
  return (
    <div className="hours-copy">
      <button type="button" onClick={copy}>
        {t('hoursCopy')}
      </button>
      <Outcome told={text ? { mood: 'done', text } : null} />
      {isSame && (
        <button
          type="button"
          className="hours-undo"
          onClick={({ currentTarget }) => {
            currentTarget.parentElement?.querySelector('button')?.focus();
            undo();
          }}
        >
          {t('hoursUndo')}
        </button>
      )}
    </div>
  );
}

/** The seven days of a Page. */
export function HoursWeek(props: {
  readonly days: Days;
  readonly onDays: (days: Days) => void;
}) {
  const { days, onDays } = props;
  const t = useTranslate();
  // What is half typed in a day gives way to what is copied over it.
  const [copies, setCopies] = useState(0);
  const usual = days.flat()[0] ?? OFFICE_DAY;
  return (
    <div className="hours-week">
      {days.map((spans, day) => (
        <HoursDay
          key={COPIED.includes(day) ? `${day}/${copies}` : day}
          onSpans={(changed) => onDays(days.with(day, changed))}
          {...{ day, spans, usual }}
        />
      ))}
      {days.every((spans) => !spans.length) && <p>{t('hoursNeverText')}</p>}
      <CopyMonday
        days={days}
        onDays={(changed) => {
          setCopies(copies + 1);
          onDays(changed);
        }}
      />
    </div>
  );
}
