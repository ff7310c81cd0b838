import type { ReactNode } from 'react';
import { announcedDays, lastEnded } from '../../utils/core/policy/book-days.ts';
import { ruleSetOn } from '../../utils/core/policy/compare-days.ts';
import { isInForce } from '../../utils/core/policy/in-force.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { ItemLink } from './item-link.tsx';
import { PromotionAnswer } from './promotion-answer.tsx';
import { RuleSection } from './rule-section.tsx';
import { speakOn } from './speak-day.ts';
import { speakPlusOne } from './speak-plus-one.ts';
import { say, speakHours } from './speak-rules.ts';
import { TagLine } from './tag-line.tsx';

interface Props {
  readonly book: RuleBook;
  readonly today: string;
}

function WindowAnswer({ book, today }: Props) {
  const t = useTranslate();
  const rules = ruleSetOn(book, 'messenger', today);
  if (!rules?.windowHours) return <p>{t('policyShortNoWindow')}</p>;
  const { windowHours, adWindowHours } = rules;
  return (
    <p>
      {t('policyShortWindow', { hours: speakHours(windowHours, t) })}
      {adWindowHours &&
        ` ${t('policyShortAds', { hours: speakHours(adWindowHours, t) })}`}
    </p>
  );
}

function TagsAnswer({ book, today }: Props) {
  const t = useTranslate();
  const tags = book.tags.filter((tag) => isInForce(tag, today));
  if (!tags.length) return <p>{t('policyShortNoTags')}</p>;
  return (
    <ul>
      {tags.map((tag) => (
        <li key={tag.id}>
          <TagLine tag={tag} />
        </li>
      ))}
    </ul>
  );
}

function EndedAnswer({ book, today }: Props) {
  const t = useTranslate();
  const ended = lastEnded(book, today);
  const [first] = ended;
  if (!first?.to) return null;
  return (
    <>
      <p>{t('policyShortEnded', { on: speakOn(first.to, t) })}</p>
      <ul>
        {ended.map((tag) => (
          <li key={tag.id}>
            <ItemLink item={tag} />
            {`: ${say(tag.title, t)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function PlusOneAnswer({ book, today }: Props) {
  const t = useTranslate();
  return <p>{speakPlusOne(book, today, t)}</p>;
}

function NextAnswer({ book, today }: Props) {
  const t = useTranslate();
  const [next] = announcedDays(book, today);
  if (!next) return <p>{t('policyShortNothingAhead')}</p>;
  const change = book.changes.find(({ on }) => on === next);
  return (
    <p>
      {t('policyShortAhead', { on: speakOn(next, t) })}
      {change && ` ${say(change.title, t)}.`}
    </p>
  );
}

/** The questions that are asked most, answered from the book as of today. */
export function InShort(props: Props) {
  const t = useTranslate();
  const answers: readonly (readonly [string, ReactNode])[] = [
    [t('policyAskWindow'), <WindowAnswer key="window" {...props} />],
    [t('policyAskAfter'), <TagsAnswer key="tags" {...props} />],
    [t('policyAskOffer'), <PromotionAnswer key="offer" {...props} />],
    [t('policyAskPlusOne'), <PlusOneAnswer key="plus" {...props} />],
    [t('policyAskEnded'), <EndedAnswer key="ended" {...props} />],
    [t('policyAskNext'), <NextAnswer key="next" {...props} />],
  ];
  return (
    <RuleSection id="today" title={t('policyShort')}>
      <dl className="answers">
        {answers.map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </RuleSection>
  );
}
