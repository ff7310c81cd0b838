import { doOverlap } from './in-force.ts';
import type { PackFault } from './parse-rule-book.ts';
import type { BookRuleSet, RuleBook } from './rule-book-schema.ts';
import type { InForce } from './rule-set.ts';

type Found = PackFault | null;

/** The lists of a book of which each item has an id. */
const NAMED = [
  'ruleSets',
  'tags',
  'routes',
  'applications',
  'openers',
  'promotional',
  'changes',
  'conflicts',
  'advice',
] as const;

const SOURCED = [...NAMED, 'errors'] as const;

function first<T>(
  items: readonly T[],
  find: (item: T, index: number) => Found,
): Found {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found) return found;
  }
  return null;
}

/** An error has no id but its two numbers. */
function findTwiceCoded({ errors }: RuleBook): Found {
  const seen = new Set<string>();
  return first(errors, ({ code, subcode }, i) => {
    const id = `${code}/${subcode ?? ''}`;
    if (seen.has(id)) return { fault: 'twice', place: `errors[${i}].code`, id };
    seen.add(id);
    return null;
  });
}

function findTwice(book: RuleBook): Found {
  return first(NAMED, (list) => {
    const seen = new Set<string>();
    return first<{ id: string }>(book[list], ({ id }, i) => {
      if (seen.has(id))
        return { fault: 'twice', place: `${list}[${i}].id`, id };
      seen.add(id);
      return null;
    });
  });
}

const isBackwards = ({ from, to }: InForce) =>
  from !== null && to !== null && from >= to;

function findBackwards(book: RuleBook): Found {
  const dated = ['ruleSets', 'tags', 'routes', 'applications'] as const;
  return first(dated, (list) =>
    first<InForce & { id: string }>(book[list], (item, i) =>
      isBackwards(item)
        ? { fault: 'backwards', place: `${list}[${i}].to`, id: item.id }
        : null,
    ),
  );
}

/** On one day a channel has one rule set. */
function findOverlap({ ruleSets }: RuleBook): Found {
  return first<BookRuleSet>(ruleSets, (set, i) => {
    const other = ruleSets
      .slice(0, i)
      .find((o) => o.channel === set.channel && doOverlap(o, set));
    return other
      ? {
          fault: 'overlap',
          place: `ruleSets[${i}]`,
          id: set.id,
          other: other.id,
        }
      : null;
  });
}

/** Every source named exists, and every fact has one with an address. */
function findUnsourced(book: RuleBook): Found {
  const known = (id: string) =>
    Object.hasOwn(book.sources, id) ? book.sources[id] : undefined;
  const dangling = (ids: readonly string[], place: string) =>
    first(ids, (id, j) =>
      known(id)
        ? null
        : { fault: 'unknown-id', place: `${place}.sources[${j}]`, id },
    );
  const ofFacts = first(SOURCED, (list) =>
    first<{ sources: readonly string[]; id?: string }>(
      book[list],
      (fact, i) => {
        const place = `${list}[${i}]`;
        const missing = dangling(fact.sources, place);
        if (missing) return missing;
        return fact.sources.some((id) => known(id)?.urls.length)
          ? null
          : { fault: 'no-address', place, id: fact.id ?? place };
      },
    ),
  );
  return (
    ofFacts ??
    first(book.conflicts, ({ readings }, i) =>
      first(readings, ({ sources }, j) =>
        dangling(sources, `conflicts[${i}].readings[${j}]`),
      ),
    )
  );
}

/** What begins, ends and follows exists. */
function findUnnamed(book: RuleBook): Found {
  const known = new Set(
    [...book.tags, ...book.routes, ...book.applications].map(({ id }) => id),
  );
  const missing = (ids: readonly string[], place: string) =>
    first(ids, (id, i) =>
      known.has(id)
        ? null
        : { fault: 'unknown-id', place: `${place}[${i}]`, id },
    );
  return (
    first(book.tags, ({ successors }, i) =>
      missing(successors, `tags[${i}].successors`),
    ) ??
    first(
      book.changes,
      ({ begins, ends }, i) =>
        missing(begins, `changes[${i}].begins`) ??
        missing(ends, `changes[${i}].ends`),
    )
  );
}

/** What no shape can say: ids that are missing or used twice, days that run backwards, rule sets that overlap. */
export const findBookFault = (book: RuleBook): Found =>
  findTwice(book) ??
  findTwiceCoded(book) ??
  findBackwards(book) ??
  findOverlap(book) ??
  findUnsourced(book) ??
  findUnnamed(book);
