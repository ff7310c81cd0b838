import { memo } from 'react';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { Hit, SearchAnswer } from '../../utils/core/policy/search-book.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import { SearchAnswers } from './search-answers.tsx';
import { SearchHit } from './search-hit.tsx';

const GROUP: Readonly<Record<Hit['group'], MessageKey>> = {
  tags: 'policyTags',
  routes: 'policyRoutes',
  rules: 'policyFoundRules',
  openers: 'policyOpeners',
  changes: 'policyChanges',
  errors: 'policyErrors',
  applications: 'policyFoundApplications',
  conflicts: 'policyConflicts',
  promotional: 'policyPromotion',
  advice: 'policyFoundAdvice',
};

interface ResultsProps {
  readonly book: RuleBook;
  readonly today: string;
  readonly text: string;
  readonly answer: SearchAnswer;
}

/** What was found, grouped, with the answer for today above it. */
export const SearchResults = memo(function SearchResults(props: ResultsProps) {
  const { book, today, text, answer } = props;
  const t = useTranslate();
  const { groups, stems } = answer;
  const n = groups.flat().length;
  return (
    <section className="section results" aria-label={t('policyResults')}>
      <div role="status" className="plain-answers">
        {/* Who sees the list sees how long it is. */}
        <p className={n ? 'unseen' : 'hint'}>
          {n
            ? speakCount('policyFound', n, t, { text })
            : t('policyFoundNothing', { text })}
        </p>
        <SearchAnswers {...{ book, today, answer }} />
      </div>
      {groups.map((hits) => {
        const group = hits[0]?.group;
        if (!group) return null;
        return (
          <div key={group}>
            <h2>{t(GROUP[group])}</h2>
            <ul className="hits">
              {hits.map((hit) => (
                <SearchHit
                  key={
                    'id' in hit.item
                      ? hit.item.id
                      : `${hit.item.code}/${hit.item.subcode}`
                  }
                  {...{ book, today, hit, stems }}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
});
