import type {
  BookChange,
  BookRoute,
  BookRuleSet,
  BookTag,
  RuleBook,
} from './rule-book-schema.ts';
import type { InForce } from './rule-set.ts';

export type Precision = NonNullable<BookChange['precision']> | 'day';

/** Whether something holds on a day, held before it, or will hold. */
export type Standing = 'now' | 'past' | 'future';

export function standingOn({ from, to }: InForce, day: string): Standing {
  if (from !== null && day < from) return 'future';
  return to !== null && to <= day ? 'past' : 'now';
}

interface Dated extends InForce {
  readonly id: string;
  readonly precision?: BookChange['precision'];
}

/** How exact one end of an item is: what was changed on that day knows best, as an item has one word for both ends. */
export function exactnessOf(
  book: RuleBook,
  item: Dated,
  end: 'from' | 'to',
): Precision {
  const { ruleSets } = book;
  const turns = ruleSets.some(
    ({ from, to, precision }) =>
      item[end] !== null && !precision && [from, to].includes(item[end]),
  );
  const made = book.changes.find(
    (change) =>
      change.on === item[end] &&
      change[end === 'from' ? 'begins' : 'ends'].includes(item.id),
  );
  if (made) return made.precision ?? 'day';
  return turns ? 'day' : (item.precision ?? 'day');
}

const datesOf = ({ from, to }: InForce) =>
  [from, to].filter((day) => day !== null);

/** Every day after `today` on which something begins or ends, in order. */
export function announcedDays(
  book: RuleBook,
  today: string,
): readonly string[] {
  const dated = [
    ...book.ruleSets,
    ...book.tags,
    ...book.routes,
    ...book.applications,
  ];
  const days = [
    ...dated.flatMap(datesOf),
    ...book.changes.map(({ on }) => on),
  ].filter((day) => day > today);
  return [...new Set(days)].sort();
}

/** What took a tag's place and is in force on a day: through those that came between. */
export function heirsOn(
  book: RuleBook,
  tag: BookTag,
  day: string,
): readonly (BookTag | BookRoute)[] {
  const seen = new Set<string>([tag.id]);
  const follow = (ids: readonly string[]): (BookTag | BookRoute)[] =>
    [...book.tags, ...book.routes].flatMap((item) => {
      if (!ids.includes(item.id) || seen.has(item.id)) return [];
      seen.add(item.id);
      if (standingOn(item, day) === 'now') return [item];
      return 'successors' in item ? follow(item.successors) : [];
    });
  return follow(tag.successors);
}

/** When the extra message after the window was last allowed, on any channel; null = never in this book. */
export function lastPlusOne(book: RuleBook): BookRuleSet | null {
  const sets = book.ruleSets.filter(({ plusOne }) => plusOne);
  return (
    sets.find(({ to }) => to === null) ??
    sets.sort((a, b) => (a.to ?? '').localeCompare(b.to ?? '')).at(-1) ??
    null
  );
}

/** The tags that ended last before a day, all on the same one. */
export function lastEnded(book: RuleBook, day: string): readonly BookTag[] {
  const last = book.tags
    .flatMap(({ to }) => (to !== null && to <= day ? [to] : []))
    .sort()
    .at(-1);
  return book.tags.filter(({ to }) => to !== null && to === last);
}
