import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { RuleSection } from './rule-section.tsx';
import { anchorOf } from './rules-place.ts';
import { FoldedSources } from './sources.tsx';
import { say } from './speak-rules.ts';

/** What Meta calls promotional. */
export function PromotionSection({ book }: { readonly book: RuleBook }) {
  const t = useTranslate();
  const sources = new Set(book.promotional.flatMap((item) => item.sources));
  return (
    <RuleSection
      id="promotion"
      title={t('policyPromotion')}
      text={t('policyPromotionText')}
    >
      <ul className="two-columns-list">
        {book.promotional.map((item) => (
          <li key={item.id} id={anchorOf('promotional', item.id)} tabIndex={-1}>
            {say(item.says, t)}
            {item.note && <small>{say(item.note, t)}</small>}
          </li>
        ))}
      </ul>
      <FoldedSources book={book} ids={[...sources]} />
    </RuleSection>
  );
}
