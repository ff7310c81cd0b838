import { ruleSetOn } from '../../utils/core/policy/compare-days.ts';
import { isInForce } from '../../utils/core/policy/in-force.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakHours } from './speak-rules.ts';
import { TagLine } from './tag-line.tsx';

/** What may be written on Messenger so many hours after the person. */
export function HoursAnswer(props: {
  readonly book: RuleBook;
  readonly today: string;
  readonly hours: number;
}) {
  const { book, today, hours } = props;
  const t = useTranslate();
  const rules = ruleSetOn(book, 'messenger', today);
  if (!rules?.windowHours) return null;
  const { windowHours, adWindowHours } = rules;
  const params = {
    span: speakHours(hours, t),
    hours: speakHours(windowHours, t),
  };
  // The window ends at its last hour.
  if (hours < windowHours)
    return <p className="in-force-line">{t('policyFoundHoursIn', params)}</p>;
  const tags = book.tags.filter(
    (tag) =>
      tag.channels.includes('messenger') &&
      isInForce(tag, today) &&
      (tag.limitHours ?? Number.POSITIVE_INFINITY) > hours,
  );
  return (
    <>
      <p className="in-force-line">
        {t(
          tags.length ? 'policyFoundHoursOut' : 'policyFoundHoursNothing',
          params,
        )}
      </p>
      {tags.length > 0 && (
        <ul>
          {tags.map((tag) => (
            <li key={tag.id}>
              <TagLine tag={tag} />
            </li>
          ))}
        </ul>
      )}
      {adWindowHours && hours < adWindowHours ? (
        <p>
          {t('policyFoundHoursAds', { hours: speakHours(adWindowHours, t) })}
        </p>
      ) : null}
    </>
  );
}
