import { CHANNELS, type Channel } from '../thread-key.ts';
import { compileRules } from './compile-rules.ts';
import { isInForce } from './in-force.ts';
import type { RuleBook } from './rule-book-schema.ts';
import type { RulePack, RuleSet } from './rule-set.ts';

/** What would hold on one channel from one day on, by two books; null = no rules. */
export interface Effect {
  readonly day: string;
  readonly channel: Channel;
  readonly before: RuleSet | null;
  readonly after: RuleSet | null;
}

/** More coming days than this no book has had. */
const MOST_DAYS = 12;

/** The rules of a channel on a day with the tags of that day. */
function rulesOn(
  { ruleSets }: RulePack,
  channel: Channel,
  day: string,
): RuleSet | null {
  const rules = ruleSets.find(
    (set) => set.channel === channel && isInForce(set, day),
  );
  if (!rules) return null;
  return { ...rules, tags: rules.tags.filter((tag) => isInForce(tag, day)) };
}

/** Whatever a book calls its rules: what follows from them. */
const substance = (rules: RuleSet | null): string =>
  JSON.stringify(
    rules && {
      ...rules,
      id: null,
      from: null,
      to: null,
      tags: rules.tags.map((tag) => ({ ...tag, from: null, to: null })),
    },
    // The books may list their fields in another order.
    (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
  );

function comingDays(packs: readonly RulePack[], today: string): string[] {
  const days = packs.flatMap(({ ruleSets }) =>
    ruleSets.flatMap((set) =>
      [set, ...set.tags].flatMap(({ from, to }) => [from, to]),
    ),
  );
  const coming = new Set(days.filter((day) => day !== null && day > today));
  return ([...coming] as string[]).sort().slice(0, MOST_DAYS);
}

/**
 * Where threads would be judged otherwise by another book: today (`YYYY-MM-DD`), and on each day on which either book
 * changes. A difference that goes on is told once.
 */
export function compareEffects(
  before: RuleBook,
  after: RuleBook,
  today: string,
): Effect[] {
  const [old, fresh] = [compileRules(before), compileRules(after)];
  const told = new Map<Channel, string>();
  return [today, ...comingDays([old, fresh], today)].flatMap((day) =>
    CHANNELS.flatMap((channel): Effect[] => {
      const [a, b] = [rulesOn(old, channel, day), rulesOn(fresh, channel, day)];
      const [was, will] = [substance(a), substance(b)];
      const difference = was === will ? '' : `${was} ${will}`;
      if (!difference || told.get(channel) === difference) return [];
      told.set(channel, difference);
      return [{ day, channel, before: a, after: b }];
    }),
  );
}
