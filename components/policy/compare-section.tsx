import { useState } from 'react';
import { compareDays } from '../../utils/core/policy/compare-days.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { DayField, FIRST_DAY } from '../ui/day-field.tsx';
import { useTranslate } from '../ui/language.tsx';
import { RuleSection } from './rule-section.tsx';
import { speakSince } from './speak-day.ts';
import {
  byImportance,
  speakDifference,
  speakSummary,
} from './speak-difference.ts';

/** The same day a year earlier; of February 29 the day before. */
const yearBefore = (day: string) =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** What differs between two days, in sentences. */
export function CompareSection(props: {
  readonly book: RuleBook;
  readonly today: string;
  readonly last: string;
}) {
  const { book, today, last } = props;
  const t = useTranslate();
  const [one, setOne] = useState(yearBefore(today));
  const [chosen, setChosen] = useState<string | null>(null);
  const other = chosen ?? today;
  // Differences are told forwards, whichever field has the older day.
  const [from = one, to = other] = [one, other].sort();
  const differences = byImportance(compareDays(book, from, to));
  return (
    <RuleSection
      id="compare"
      title={t('policyCompare')}
      text={t('policyCompareText')}
    >
      <div className="day-picker">
        <DayField
          label={t('policyCompareFrom')}
          day={one}
          first={FIRST_DAY}
          last={last}
          onChoose={setOne}
        />
        <DayField
          label={t('policyCompareTo')}
          day={other}
          first={FIRST_DAY}
          last={last}
          onChoose={setChosen}
        />
      </div>
      <div role="status" className="summary">
        <p className="hint">
          {t('policyCompareBetween', {
            from: speakSince(from, t),
            to: speakSince(to, t),
          })}
        </p>
        <p>
          <strong>{speakSummary(differences, t)}</strong>
        </p>
      </div>
      {differences.length > 0 && (
        <ul className="differences">
          {differences.map((difference) => {
            const text = speakDifference(difference, t);
            return (
              <li key={text} data-kind={difference.kind}>
                {text}
              </li>
            );
          })}
        </ul>
      )}
    </RuleSection>
  );
}
