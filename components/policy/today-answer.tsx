import { isInForce } from '../../utils/core/policy/in-force.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { placesOf } from '../../utils/core/policy/search-promotion.ts';
import type { TagHit } from '../../utils/core/policy/search-question.ts';
import { useTranslate } from '../ui/language.tsx';
import { ItemLink, isTag } from './item-link.tsx';
import { ItemLinks } from './item-links.tsx';
import { speakHours } from './speak-rules.ts';
import { TagLine } from './tag-line.tsx';

interface Place {
  readonly book: RuleBook;
  readonly today: string;
}

/** A person may still answer, if it was asked. */
function AskedAnswer({ book, today }: Place) {
  const t = useTranslate();
  const tag = book.tags.find(
    (one) => one.approval === 'humanAgent' && isInForce(one, today),
  );
  if (!tag?.limitHours) return null;
  return (
    <p>
      {t('policyFoundIfAsked')} <ItemLink item={tag} />,{' '}
      {t('policyFoundIfAskedHours', { hours: speakHours(tag.limitHours, t) })}
    </p>
  );
}

/** No tag is left for it: what can be done instead. */
function InsteadAnswer(props: Place & { readonly tags: readonly TagHit[] }) {
  const { book, today, tags } = props;
  const t = useTranslate();
  const places = [
    ...new Set(tags.flatMap(({ item }) => placesOf(book, item, today))),
  ];
  const heirs = places.filter(isTag);
  const routes = places.filter((item) => !isTag(item));
  return (
    <>
      <p className="in-force-line">{t('policyFoundTagsNone')}</p>
      {routes.length > 0 && (
        <p>
          {t('policyFoundInstead')} <ItemLinks items={routes} />.{' '}
          {t('policyOnlyByApp')}
        </p>
      )}
      {heirs.map((tag) => (
        <p key={tag.id}>
          {t('policyFoundInstead')} <TagLine tag={tag} />
        </p>
      ))}
      {!heirs.some(({ approval }) => approval === 'humanAgent') && (
        <AskedAnswer {...{ book, today }} />
      )}
    </>
  );
}

/** "Which tag, today?" */
export function TodayAnswer(
  props: Place & { readonly tags: readonly TagHit[] },
) {
  const t = useTranslate();
  const current = props.tags.filter(({ standing }) => standing === 'now');
  if (!current.length) return <InsteadAnswer {...props} />;
  return (
    <>
      <p className="in-force-line">{t('policyFoundTagsNow')}</p>
      <ul>
        {current.map(({ item }) => (
          <li key={item.id}>
            <TagLine tag={item} />
          </li>
        ))}
      </ul>
    </>
  );
}
