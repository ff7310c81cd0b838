import type { BookTag } from '../../utils/core/policy/rule-book-schema.ts';
import { doesForbidPromotion } from '../../utils/core/policy/search-promotion.ts';
import { useTranslate } from '../ui/language.tsx';
import { ItemLink } from './item-link.tsx';
import { APPROVAL, say, speakHours } from './speak-rules.ts';

/** A tag in force: what for, how long, with what and without what. */
export function TagLine({ tag }: { readonly tag: BookTag }) {
  const t = useTranslate();
  return (
    <>
      <ItemLink item={tag} />
      {`: ${[
        say(tag.title, t),
        ...(tag.approval === 'none' ? [] : [t(APPROVAL[tag.approval])]),
      ].join('. ')}. `}
      {tag.limitHours &&
        `${t('policyShortLimit', { hours: speakHours(tag.limitHours, t) })} `}
      {doesForbidPromotion(tag) && t('policyNoPromotion')}
    </>
  );
}
