import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { hrefOf, type SectionId } from './rules-place.ts';

const LINKS: readonly (readonly [SectionId, MessageKey])[] = [
  ['day', 'policyLinkDay'],
  ['timeline', 'policyTimeline'],
  ['tags', 'policyLinkTags'],
  ['compare', 'policyLinkCompare'],
  ['changes', 'policyChanges'],
  ['openers', 'policyOpeners'],
  ['promotion', 'policyLinkPromotion'],
  ['conflicts', 'policyLinkConflicts'],
  ['errors', 'policyErrors'],
];

/** What the view is made of, to go there at once. */
export function SectionLinks() {
  const t = useTranslate();
  return (
    <nav className="section-links" aria-label={t('policySections')}>
      {LINKS.map(([id, label]) => (
        <a key={id} href={hrefOf(id)}>
          {t(label)}
        </a>
      ))}
    </nav>
  );
}
