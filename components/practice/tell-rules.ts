import { isInForce } from '../../utils/core/policy/in-force.ts';
import type {
  BookTag,
  BookText,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import type { Translate } from '../../utils/i18n/translate.ts';

/** The tags of Messenger on a day. */
function tagsOn({ tags }: RuleBook, day: string): readonly BookTag[] {
  return tags.filter(
    (tag) => tag.channels.includes('messenger') && isInForce(tag, day),
  );
}

/** The rules of Messenger on a day, in the words of the book; null = the book has none. */
export function messengerRulesOn({ ruleSets }: RuleBook, day: string) {
  const rules = ruleSets.find(
    (set) => set.channel === 'messenger' && isInForce(set, day),
  );
  return rules ? { title: rules.title, says: rules.says } : null;
}

/** What a rule set is called. */
export const titleOfRules = (
  { ruleSets }: RuleBook,
  id: string | null,
): BookText | null => ruleSets.find((set) => set.id === id)?.title ?? null;

/** What a tag is called on a day; null = it is none. */
export const titleOfTag = (
  book: RuleBook,
  name: string,
  day: string,
): BookText | null =>
  tagsOn(book, day).findLast((tag) => tag.name === name)?.title ?? null;

const MOST_CASES = 3;

const cases = (texts: readonly BookText[], { language }: Translate) =>
  texts
    .slice(0, MOST_CASES)
    .map((text) => text[language])
    .join(' · ');

/** What the dialog says of the kinds of a day: the book's title, what each may be used for and what not. */
export function tellKinds(book: RuleBook, day: string, t: Translate) {
  const kinds = tagsOn(book, day).map((tag) => {
    const hint = [
      t('practiceDo', { cases: cases(tag.allows, t) }),
      t('practiceDont', { cases: cases(tag.disallows, t) }),
    ].join('\n');
    const title = t('practiceChoice', { title: tag.title[t.language] });
    // A tag of today is called as it is in the real inbox.
    return [tag.name, tag.to === null ? { hint } : { hint, title }] as const;
  });
  return Object.fromEntries(kinds);
}

/** Why there is something to decide on that day. */
export function tellWhy(
  { ruleSets }: RuleBook,
  id: string | null,
  t: Translate,
): string {
  const says = ruleSets.find((set) => set.id === id)?.says ?? [];
  return says.map((text) => text[t.language]).join(' ');
}
