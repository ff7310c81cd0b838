import { useState } from 'react';
import {
  changesBetween,
  compareDays,
  type DayDifference,
} from '../../utils/core/policy/compare-days.ts';
import type {
  BookChange,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { DayField, FIRST_DAY } from '../ui/day-field.tsx';
import { useTranslate } from '../ui/language.tsx';
import { ItemLink, nameOf } from './item-link.tsx';
import { RuleSection } from './rule-section.tsx';
import { hrefOf } from './rules-place.ts';
import { speakInexactDay, speakSince } from './speak-day.ts';
import {
  byImportance,
  itemOf,
  speakDifference,
  speakSummary,
} from './speak-difference.ts';
import { say } from './speak-rules.ts';

/** The same day a year earlier; of February 29 the day before. */
const yearBefore = (day: string) =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** A sentence in which the tag or route that it is about leads to its card. */
function Difference({ difference }: { readonly difference: DayDifference }) {
  const t = useTranslate();
  const text = speakDifference(difference, t);
  const item = itemOf(difference);
  const name = item && nameOf(item, t);
  const at = name ? text.indexOf(name) : -1;
  if (!item || !name || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <ItemLink item={item} />
      {text.slice(at + name.length)}
    </>
  );
}

/** Since when: what changed on a known day, each with a link to all that is known of it. */
function DatedChanges(props: { readonly changes: readonly BookChange[] }) {
  const t = useTranslate();
  return (
    <>
      <h3>{t('policyCompareDated')}</h3>
      <ul className="dated">
        {props.changes.map(({ id, on, precision, title }) => (
          <li key={id}>
            <time dateTime={on}>
              {speakInexactDay(on, precision ?? 'day', t)}
            </time>{' '}
            <a href={hrefOf('change', id)}>{say(title, t)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Fewer are read as fast as they are summed up. */
const FEW = 3;

function CompareAnswer(props: {
  readonly book: RuleBook;
  readonly from: string;
  readonly to: string;
}) {
  const { book, from, to } = props;
  const t = useTranslate();
  const differences = byImportance(compareDays(book, from, to));
  const changes = changesBetween(book, from, to);
  const nothing = t(changes.length ? 'policySumNoRules' : 'policySumNothing');
  const isShort = differences.length > 0 && differences.length <= FEW;
  return (
    <>
      <div role="status" className="summary">
        <p className="hint">
          {t('policyCompareBetween', {
            from: speakSince(from, t),
            to: speakSince(to, t),
          })}
        </p>
        <p className={isShort ? 'unseen' : undefined}>
          <strong>{speakSummary(differences, t) || nothing}</strong>
        </p>
      </div>
      {differences.length > 0 && (
        <ul className="differences">
          {differences.map((difference) => (
            <li
              key={speakDifference(difference, t)}
              data-kind={difference.kind}
            >
              <Difference difference={difference} />
            </li>
          ))}
        </ul>
      )}
      {changes.length > 0 && <DatedChanges changes={changes} />}
    </>
  );
}

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
      <CompareAnswer {...{ book, from, to }} />
    </RuleSection>
  );
}
