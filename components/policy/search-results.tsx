import { memo } from 'react';
import { heirsOn } from '../../utils/core/policy/book-days.ts';
import { PLUS_ONE_WORD } from '../../utils/core/policy/fold-words.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { Hit, SearchAnswer } from '../../utils/core/policy/search-book.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import { isTag } from './item-link.tsx';
import { SearchHit } from './search-hit.tsx';
import { speakPlusOne } from './speak-plus-one.ts';
import { say, speakList } from './speak-rules.ts';

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

type TagHit = Extract<Hit, { group: 'tags' }>;

/** "Which tag, today?": what of the tags found is in force, or else what took their place. */
function speakToday(
  tags: readonly TagHit[],
  { book, today }: ResultsProps,
  t: Translate,
): readonly string[] {
  const current = tags.filter(({ standing }) => standing === 'now');
  if (current.length)
    return [t('policyFoundTagsNow', { names: nameTags(current, t) })];
  const heirs = new Set(tags.flatMap(({ item }) => heirsOn(book, item, today)));
  const names = [...heirs].map((item) =>
    isTag(item) ? item.name : say(item.title, t),
  );
  return [
    t('policyFoundTagsNone'),
    ...(names.length
      ? [t('policyFoundInstead', { names: speakList(names, t) })]
      : []),
  ];
}

const nameTags = (hits: readonly TagHit[], t: Translate) =>
  speakList([...new Set(hits.map(({ item }) => item.name))], t);

/** The plain answers, above what was found. */
function speakAnswers(props: ResultsProps, t: Translate): readonly string[] {
  const { book, answer, today } = props;
  const hits = answer.groups.flat();
  const tags = hits.flatMap((hit) =>
    hit.group === 'tags' && !hit.isOnlyNot ? [hit] : [],
  );
  const isPlusOne =
    answer.stems.includes(PLUS_ONE_WORD) &&
    hits.some((hit) => hit.group === 'rules' && hit.item.plusOne);
  return [
    ...(isPlusOne ? [speakPlusOne(book, today, t)] : []),
    ...(tags.length
      ? [
          ...answer.years.map((year) =>
            t('policyFoundInYear', { year, names: nameTags(tags, t) }),
          ),
          ...speakToday(tags, props, t),
        ]
      : []),
  ];
}

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
      <div role="status">
        <p className="hint">
          {n
            ? speakCount('policyFound', n, t, { text })
            : t('policyFoundNothing', { text })}
        </p>
        {speakAnswers(props, t).map((line) => (
          <p key={line} className="in-force-line">
            {line}
          </p>
        ))}
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
