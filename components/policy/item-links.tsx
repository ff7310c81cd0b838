import { Fragment } from 'react';
import { useTranslate } from '../ui/language.tsx';
import { type BookItem, ItemLink } from './item-link.tsx';
import { speakOnlyIn } from './only-in.tsx';

/** Names in running text, each a link to its card. */
export function ItemLinks({ items }: { readonly items: readonly BookItem[] }) {
  const t = useTranslate();
  return items.map((item, i) => {
    const places = speakOnlyIn(item, t);
    return (
      <Fragment key={item.id}>
        {i > 0 && ', '}
        <ItemLink item={item} />
        {places && ` (${places})`}
      </Fragment>
    );
  });
}
