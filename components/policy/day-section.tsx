import { useState } from 'react';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { CHANNELS } from '../../utils/core/thread-key.ts';
import { DayField, FIRST_DAY } from '../ui/day-field.tsx';
import { useTranslate } from '../ui/language.tsx';
import { speakRuleDay } from '../ui/speak-rule-day.ts';
import { DayRules } from './day-rules.tsx';
import { DayTable } from './day-table.tsx';
import { RuleSection } from './rule-section.tsx';
import { speakSince } from './speak-day.ts';

/** Years under clearly different rules; the middle of the year is taken. */
const QUICK_YEARS = [2017, 2018, 2019, 2021, 2024] as const;
const dayOfYear = (year: number) => `${year}-06-30`;

function DayPicker(props: {
  readonly day: string;
  readonly today: string;
  readonly last: string;
  readonly onChoose: (day: string) => void;
}) {
  const { day, today, last, onChoose } = props;
  const t = useTranslate();
  const picks = [
    ...QUICK_YEARS.map((year) => [String(year), dayOfYear(year)] as const),
    [t('policyToday'), today] as const,
  ];
  return (
    <div className="day-picker">
      <DayField
        label={t('policyAsOf')}
        first={FIRST_DAY}
        {...{ day, last, onChoose }}
      />
      <fieldset className="picks">
        <legend className="unseen">{t('policyQuickPicks')}</legend>
        {picks.map(([label, pick]) => (
          <button
            key={label}
            type="button"
            aria-pressed={pick === day}
            onClick={() => onChoose(pick)}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** What each channel allows on one day, by default today. */
export function DaySection(props: {
  readonly book: RuleBook;
  readonly today: string;
  readonly last: string;
}) {
  const { book, today, last } = props;
  const t = useTranslate();
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen ?? today;
  const isToday = day === today;
  return (
    <RuleSection
      id="day"
      title={
        isToday
          ? t('policyDayToday')
          : t(day < today ? 'policyDayPast' : 'policyDayFuture', {
              day: speakSince(day, t),
            })
      }
      text={t('policyDayText')}
    >
      <DayPicker
        {...{ day, today, last }}
        onChoose={(pick) => setChosen(pick === today ? null : pick)}
      />
      <p className="unseen" role="status">
        {isToday ? '' : t('policyDayShown', { day: speakRuleDay(day, t) })}
      </p>
      <DayTable {...{ book, day }} />
      <h3>{t('policyDayWords')}</h3>
      {CHANNELS.map((channel) => (
        <DayRules key={channel} {...{ book, channel, day }} />
      ))}
    </RuleSection>
  );
}
