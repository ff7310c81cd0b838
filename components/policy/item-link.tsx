import type {
  BookRoute,
  BookTag,
} from '../../utils/core/policy/rule-book-schema.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { hrefOf } from './rules-place.ts';
import { say } from './speak-rules.ts';

export type BookItem = BookTag | BookRoute;

export const isTag = (item: BookItem): item is BookTag => 'name' in item;

/** A tag by its constant, a route by its title. */
export const nameOf = (item: BookItem, t: Translate): string =>
  isTag(item) ? item.name : say(item.title, t);

export const itemHref = (item: BookItem): string =>
  hrefOf(isTag(item) ? 'tag' : 'route', item.id);

/** The name of a tag or route, which leads to its card. */
export function ItemLink({ item }: { readonly item: BookItem }) {
  const t = useTranslate();
  return (
    <a className="item-link" href={itemHref(item)}>
      {isTag(item) ? <code>{item.name}</code> : say(item.title, t)}
    </a>
  );
}
