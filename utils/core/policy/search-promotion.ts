import { heirsOn } from './book-days.ts';
import { wordsOf } from './fold-words.ts';
import { isInForce } from './in-force.ts';
import type {
  BookRoute,
  BookTag,
  BookText,
  RuleBook,
} from './rule-book-schema.ts';
import { sameAs } from './search-words.ts';

const isPromotion = sameAs('promotion');
const speaksOfPromotion = (text: BookText | undefined) =>
  text !== undefined && wordsOf(`${text.en} ${text.es}`).some(isPromotion);

export const doesForbidPromotion = ({ disallows }: BookTag): boolean =>
  disallows.some(speaksOfPromotion);

/** What a route is for stands in its first sentence. */
const isForPromotion = (route: BookRoute): boolean =>
  speaksOfPromotion(route.says[0]);

export interface PromotionRules {
  /** null = there is no window on that day. */
  readonly windowHours: number | null;
  /** In force and not forbidding it. */
  readonly tags: readonly BookTag[];
  readonly routes: readonly BookRoute[];
}

/** Where promotion may be written on Messenger on a day: inside the window, with a tag, or by another way. */
export function promotionOn(book: RuleBook, day: string): PromotionRules {
  const rules = book.ruleSets.find(
    (set) => set.channel === 'messenger' && isInForce(set, day),
  );
  const isThen = (item: BookTag | BookRoute) =>
    item.channels.includes('messenger') && isInForce(item, day);
  return {
    windowHours: rules?.windowHours ?? null,
    tags: book.tags.filter((tag) => isThen(tag) && !doesForbidPromotion(tag)),
    routes: book.routes.filter(
      (route) => isThen(route) && isForPromotion(route),
    ),
  };
}

/** What can be used on a day in a tag's place: not what sells, where the tag might not. */
export const placesOf = (
  book: RuleBook,
  tag: BookTag,
  day: string,
): readonly (BookTag | BookRoute)[] =>
  heirsOn(book, tag, day).filter(
    (item) =>
      'name' in item || !doesForbidPromotion(tag) || !isForPromotion(item),
  );
