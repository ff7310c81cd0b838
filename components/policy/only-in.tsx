import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { type BookItem, isTag } from './item-link.tsx';
import { speakList, speakRegion } from './speak-rules.ts';

/** "hoy solo en Japón y Corea del Sur", where an item holds in some places only. */
export function speakOnlyIn(item: BookItem, t: Translate): string | null {
  const places = isTag(item) ? undefined : item.regions?.onlyIn;
  // The book has no day since when places count, so that it is said of today only.
  return places && item.to === null
    ? t('policyOnlyInToday', {
        places: speakList(
          places.map((code) => speakRegion(code, t)),
          t,
        ),
      })
    : null;
}

/** The places that an item in force is left in. */
export function OnlyIn({ item }: { readonly item: BookItem }) {
  const t = useTranslate();
  const text = speakOnlyIn(item, t);
  return text && <small className="only-in">{text}</small>;
}
