import type { JournalFilter } from '../../utils/core/journal-filter.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { DayField, FIRST_DAY } from '../ui/day-field.tsx';
import { useTranslate } from '../ui/language.tsx';
import { speakNumber } from '../ui/speak-count.ts';

type Period = Pick<JournalFilter, 'from' | 'until'>;

/** Today and the days before it, so many in all. */
const LAST_DAYS = [7, 30, 90] as const;

function daysAgo(days: number, now: number): string {
  const date = new Date(now);
  return localDayOf(date.setDate(date.getDate() - days));
}

/** From when until when: a few usual answers, and any days. */
export function PeriodFields(props: {
  readonly period: Period;
  /** Epoch ms. */
  readonly now: number;
  readonly onChoose: (period: Period) => void;
}) {
  const { now, onChoose } = props;
  const { from, until } = props.period;
  const t = useTranslate();
  const today = localDayOf(now);
  const picks = [
    [null, t('journalAllTime')] as const,
    ...LAST_DAYS.map((days) => {
      const label = t('journalLastDays', { n: speakNumber(days, t) });
      return [daysAgo(days - 1, now), label] as const;
    }),
  ];
  return (
    <div className="journal-period">
      <fieldset className="picks">
        <legend className="unseen">{t('journalPeriod')}</legend>
        {picks.map(([day, label]) => (
          <button
            key={label}
            type="button"
            aria-pressed={from === day && until === null}
            onClick={() => onChoose({ from: day, until: null })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <DayField
        label={t('journalFrom')}
        day={from}
        first={FIRST_DAY}
        last={until ?? today}
        onChoose={(day) => onChoose({ from: day, until })}
        onClear={() => onChoose({ from: null, until })}
      />
      <DayField
        label={t('journalUntil')}
        day={until}
        first={from ?? FIRST_DAY}
        last={today}
        onChoose={(day) => onChoose({ from, until: day })}
        onClear={() => onChoose({ from, until: null })}
      />
    </div>
  );
}
