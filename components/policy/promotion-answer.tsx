import type {
  BookRoute,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { promotionOn } from '../../utils/core/policy/search-promotion.ts';
import { useTranslate } from '../ui/language.tsx';
import { ItemLinks } from './item-links.tsx';
import { speakHours, speakList } from './speak-rules.ts';

/** Whether an offer may be sent on Messenger: inside the window, after it, and by which other way. */
export function PromotionAnswer(props: {
  readonly book: RuleBook;
  readonly today: string;
  /** Ways for the very thing that is asked for; absent = for any promotion. */
  readonly routes?: readonly BookRoute[];
}) {
  const { book, today } = props;
  const t = useTranslate();
  const rules = promotionOn(book, today);
  const routes = props.routes ?? rules.routes;
  if (!rules.windowHours) return <p>{t('policyShortNoWindow')}</p>;
  return (
    <>
      <p>
        {t('policyPromoInside', { hours: speakHours(rules.windowHours, t) })}{' '}
        {rules.tags.length
          ? t('policyPromoAfterTags', {
              names: speakList(
                rules.tags.map(({ name }) => name),
                t,
              ),
            })
          : t('policyPromoAfterNot')}
      </p>
      {routes.length > 0 && (
        <p>
          {t('policyPromoWays')} <ItemLinks items={routes} />.{' '}
          {t('policyOnlyByApp')}
        </p>
      )}
    </>
  );
}
