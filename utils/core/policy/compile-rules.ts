import { doOverlap } from './in-force.ts';
import type { BookRuleSet, BookTag, RuleBook } from './rule-book-schema.ts';
import type { RulePack, RuleSet, TagRule } from './rule-set.ts';

const compileTag = ({
  name,
  from,
  to,
  limitHours,
  approval,
  grantedFrom,
}: BookTag): TagRule => ({
  name,
  from,
  to,
  limitHours,
  approval,
  ...(grantedFrom && { grantedFrom }),
});

function compileRuleSet(set: BookRuleSet, tags: readonly BookTag[]): RuleSet {
  const { title, says, sources, confidence, note, precision, ...rules } = set;
  const ofSet = tags.filter(
    (tag) => tag.channels.includes(set.channel) && doOverlap(tag, set),
  );
  return { ...rules, tags: ofSet.map(compileTag) };
}

/** What `assess` needs of a book: its rule sets in force on `since` (`YYYY-MM-DD`) or later, by default all. */
export function compileRules(
  { schema, asOf, ruleSets, tags }: RuleBook,
  since: string | null = null,
): RulePack {
  const kept = ruleSets.filter((set) =>
    doOverlap(set, { from: since, to: null }),
  );
  return {
    schema,
    asOf,
    ruleSets: kept.map((set) =>
      compileRuleSet(
        set,
        tags.filter((tag) => doOverlap(tag, { from: since, to: null })),
      ),
    ),
  };
}
