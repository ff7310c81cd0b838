import { CHANNELS, type Channel } from '../thread-key.ts';
import type { CustomerKind } from '../window/thread-event.ts';
import { compareTags, type TagDifference } from './compare-tags.ts';
import { isInForce } from './in-force.ts';
import type {
  BookApplication,
  BookChange,
  BookRoute,
  BookRuleSet,
  RuleBook,
} from './rule-book-schema.ts';

type Hours = number | null;

/** Something about one channel's window that is not the same on both days; null = there is none. */
export interface HoursDifference {
  readonly kind: 'window' | 'ad-window' | 'private-reply';
  readonly channel: Channel;
  readonly before: Hours;
  readonly after: Hours;
}

export type RulesDifference =
  | HoursDifference
  | {
      readonly kind: 'rules-begun' | 'rules-ended';
      readonly channel: Channel;
      readonly rules: BookRuleSet;
    }
  | {
      readonly kind: 'plus-one-begun' | 'plus-one-ended';
      readonly channel: Channel;
    }
  | {
      readonly kind: 'openers-added' | 'openers-removed';
      readonly channel: Channel;
      readonly openers: readonly CustomerKind[];
    };

export type DayDifference =
  | RulesDifference
  | TagDifference
  | { readonly kind: 'route-begun' | 'route-ended'; readonly route: BookRoute }
  | {
      readonly kind: 'application-begun' | 'application-ended';
      readonly application: BookApplication;
    };

/** The rule set of a channel on a day (`YYYY-MM-DD`). */
export const ruleSetOn = (
  { ruleSets }: RuleBook,
  channel: Channel,
  day: string,
): BookRuleSet | null =>
  ruleSets.find((set) => set.channel === channel && isInForce(set, day)) ??
  null;

type Both = readonly [before: BookRuleSet | null, after: BookRuleSet | null];

function compareHours(channel: Channel, [a, b]: Both): HoursDifference[] {
  const pairs: [HoursDifference['kind'], Hours, Hours][] = [
    ['window', a?.windowHours ?? null, b?.windowHours ?? null],
    ['ad-window', a?.adWindowHours ?? null, b?.adWindowHours ?? null],
    [
      'private-reply',
      a?.privateReplyHours ?? null,
      b?.privateReplyHours ?? null,
    ],
  ];
  return pairs.flatMap(([kind, before, after]) =>
    before === after ? [] : [{ kind, channel, before, after }],
  );
}

function compareOpeners(channel: Channel, [a, b]: Both): RulesDifference[] {
  if (!a || !b) return [];
  const added = b.openers.filter((kind) => !a.openers.includes(kind));
  const removed = a.openers.filter((kind) => !b.openers.includes(kind));
  return [
    ...(added.length
      ? [{ kind: 'openers-added', channel, openers: added } as const]
      : []),
    ...(removed.length
      ? [{ kind: 'openers-removed', channel, openers: removed } as const]
      : []),
  ];
}

function compareRules(channel: Channel, both: Both): RulesDifference[] {
  const [a, b] = both;
  const found: RulesDifference[] = [];
  if (!a && b) found.push({ kind: 'rules-begun', channel, rules: b });
  if (a && !b) found.push({ kind: 'rules-ended', channel, rules: a });
  // Rules that begin or end as a whole say their hours themselves.
  if (a && b) found.push(...compareHours(channel, both));
  if (Boolean(a?.plusOne) !== Boolean(b?.plusOne))
    found.push({
      kind: b?.plusOne ? 'plus-one-begun' : 'plus-one-ended',
      channel,
    });
  return [...found, ...compareOpeners(channel, both)];
}

function compareRoutes(book: RuleBook, from: string, to: string) {
  return book.routes.flatMap((route): DayDifference[] => {
    const [before, after] = [isInForce(route, from), isInForce(route, to)];
    if (before === after) return [];
    return [{ kind: after ? 'route-begun' : 'route-ended', route }];
  });
}

function compareApplications(book: RuleBook, from: string, to: string) {
  return book.applications.flatMap((application): DayDifference[] => {
    const before = isInForce(application, from);
    const after = isInForce(application, to);
    if (before === after) return [];
    return [
      { kind: after ? 'application-begun' : 'application-ended', application },
    ];
  });
}

/** What differs between the rules of two days (`YYYY-MM-DD`), read from the first to the second. */
export function compareDays(
  book: RuleBook,
  from: string,
  to: string,
): readonly DayDifference[] {
  return [
    ...CHANNELS.flatMap((channel) =>
      compareRules(channel, [
        ruleSetOn(book, channel, from),
        ruleSetOn(book, channel, to),
      ]),
    ),
    ...compareTags(book.tags, from, to),
    ...compareRoutes(book, from, to),
    ...compareApplications(book, from, to),
  ];
}

/** The dated changes after the first day and up to the second, oldest first. */
export const changesBetween = (
  { changes }: RuleBook,
  from: string,
  to: string,
): readonly BookChange[] =>
  changes
    .filter(({ on }) => on > from && on <= to)
    .toSorted((a, b) => a.on.localeCompare(b.on));
