import { exactnessOf } from '../../utils/core/policy/book-days.ts';
import type {
  BookTag,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import {
  relateToDays,
  type SoughtDays,
} from '../../utils/core/policy/search-days.ts';
import type { TagHit } from '../../utils/core/policy/search-question.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import { ItemLink } from './item-link.tsx';
import { speakInexactDay, speakOn } from './speak-day.ts';

const speakDays = ({ unit, from }: SoughtDays, t: Translate) =>
  unit === 'year'
    ? t('policyOnMonth', { day: from.slice(0, 4) })
    : speakOn(from, t, unit);

/** When a tag began or ended within the days. */
function speakTurn(
  book: RuleBook,
  tag: BookTag,
  days: SoughtDays,
  t: Translate,
): string | null {
  const say = (end: 'from' | 'to') => {
    const day = tag[end];
    const inside =
      day !== null && relateToDays({ from: day, to: null }, days).isTurn;
    return inside
      ? t(end === 'from' ? 'policyFrom' : 'policyUntil', {
          day: speakInexactDay(day, exactnessOf(book, tag, end), t),
        })
      : null;
  };
  return [say('from'), say('to')].filter(Boolean).join(', ') || null;
}

/** What was in force on other days: how many, and their names in a few lines. */
export function ThenAnswer(props: {
  readonly book: RuleBook;
  readonly days: SoughtDays;
  readonly tags: readonly TagHit[];
}) {
  const { book, days, tags } = props;
  const t = useTranslate();
  const on = speakDays(days, t);
  if (!tags.length) return <p>{t('policyFoundThenNone', { on })}</p>;
  return (
    <div>
      <p className="in-force-line">
        {speakCount('policyFoundThen', tags.length, t, { on })}
      </p>
      <ul className="names">
        {tags.map(({ item }) => {
          const turn = speakTurn(book, item, days, t);
          return (
            <li key={item.id}>
              <ItemLink item={item} />
              {turn && ` (${turn})`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
