import type { Channel } from '../thread-key.ts';
import { isInForce } from './in-force.ts';
import type { BookTag } from './rule-book-schema.ts';

export type TagDifference =
  | { readonly kind: 'tag-begun' | 'tag-ended'; readonly tag: BookTag }
  | {
      readonly kind: 'tag-redefined';
      readonly before: BookTag;
      readonly after: BookTag;
    }
  | {
      readonly kind: 'tag-reaches' | 'tag-leaves';
      readonly tag: BookTag;
      readonly channels: readonly Channel[];
    }
  | {
      readonly kind: 'limit-added' | 'limit-changed' | 'limit-removed';
      readonly tag: BookTag;
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      readonly kind: 'approval-changed';
      readonly tag: BookTag;
      readonly before: BookTag['approval'];
      readonly after: BookTag['approval'];
    }
  /** From now on everybody is taken to have the approval. */
  | { readonly kind: 'approval-opened'; readonly tag: BookTag };

type Pair = readonly [before: BookTag, after: BookTag];

const isSameMeaning = (a: BookTag, b: BookTag) =>
  [a.title, a.allows, a.disallows].map((x) => JSON.stringify(x)).join() ===
  [b.title, b.allows, b.disallows].map((x) => JSON.stringify(x)).join();

function compareLimits([before, after]: Pair): TagDifference[] {
  const [a, b] = [before.limitHours, after.limitHours];
  if (a === b) return [];
  const kind =
    a === null ? 'limit-added' : b === null ? 'limit-removed' : 'limit-changed';
  return [{ kind, tag: after, before: a, after: b }];
}

function compareReach([before, after]: Pair): TagDifference[] {
  const more = after.channels.filter((c) => !before.channels.includes(c));
  const fewer = before.channels.filter((c) => !after.channels.includes(c));
  return [
    ...(more.length
      ? [{ kind: 'tag-reaches', tag: after, channels: more } as const]
      : []),
    ...(fewer.length
      ? [{ kind: 'tag-leaves', tag: after, channels: fewer } as const]
      : []),
  ];
}

const isOpenOn = ({ grantedFrom }: BookTag, day: string) =>
  grantedFrom !== undefined && grantedFrom <= day;

function compareApprovals(
  [before, after]: Pair,
  from: string,
  to: string,
): TagDifference[] {
  if (before.approval !== after.approval)
    return [
      {
        kind: 'approval-changed',
        tag: after,
        before: before.approval,
        after: after.approval,
      },
    ];
  return !isOpenOn(before, from) && isOpenOn(after, to)
    ? [{ kind: 'approval-opened', tag: after }]
    : [];
}

function comparePair(pair: Pair, from: string, to: string): TagDifference[] {
  const [before, after] = pair;
  return [
    ...(isSameMeaning(before, after)
      ? []
      : [{ kind: 'tag-redefined', before, after } as const]),
    ...compareReach(pair),
    ...compareLimits(pair),
    ...compareApprovals(pair, from, to),
  ];
}

const doShareName = (a: BookTag, b: BookTag) =>
  a.name === b.name && a.channels.some((c) => b.channels.includes(c));

/** What differs between the tags of two days; a name that lives on under another entry is the same tag, changed. */
export function compareTags(
  tags: readonly BookTag[],
  from: string,
  to: string,
): readonly TagDifference[] {
  const before = tags.filter((tag) => isInForce(tag, from));
  const after = tags.filter((tag) => isInForce(tag, to));
  const gone = before.filter((tag) => !after.includes(tag));
  const pairs: Pair[] = [];
  const begun: TagDifference[] = [];
  for (const tag of after) {
    if (before.includes(tag)) {
      pairs.push([tag, tag]);
      continue;
    }
    const old = gone.find((other) => doShareName(other, tag));
    if (old) pairs.push([old, tag]);
    else begun.push({ kind: 'tag-begun', tag });
  }
  const lived = new Set(pairs.map(([old]) => old));
  return [
    ...gone
      .filter((tag) => !lived.has(tag))
      .map((tag) => ({ kind: 'tag-ended', tag }) as const),
    ...begun,
    ...pairs.flatMap((pair) => comparePair(pair, from, to)),
  ];
}
