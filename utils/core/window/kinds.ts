import { isInForce } from '../policy/in-force.ts';
import type { TagRule } from '../policy/rule-set.ts';
import { HOUR_MS } from '../time/duration.ts';
import type { Approvals, MessageKind } from './verdict.ts';

interface TagMoment {
  readonly now: number;
  /** The UTC day of `now`. */
  readonly day: string;
  readonly approvals: Approvals;
  /** The newest thing that the person wrote, epoch ms; null = not known. */
  readonly wroteAt: number | null;
}

interface TagOffer {
  readonly kinds: readonly MessageKind[];
  /** When the last of them ends, epoch ms; null = one has no limit, or there is none. */
  readonly endsAt: number | null;
  /** A tag of the day counts from something the person wrote, and that is not known. */
  readonly isUncertain: boolean;
}

function isApproved(tag: TagRule, { approvals, day }: TagMoment): boolean {
  if (tag.approval === 'none') return true;
  const isAssumed = tag.grantedFrom !== undefined && tag.grantedFrom <= day;
  return approvals[tag.approval] ?? isAssumed;
}

function endOf({ limitHours }: TagRule, wroteAt: number | null) {
  if (limitHours === null) return Number.POSITIVE_INFINITY;
  return wroteAt === null ? null : wroteAt + limitHours * HOUR_MS;
}

/** The tags that may be used outside the window at this moment. */
export function offerTags(
  tags: readonly TagRule[],
  moment: TagMoment,
): TagOffer {
  const kinds: MessageKind[] = [];
  let lastEnd = Number.NEGATIVE_INFINITY;
  let isUncertain = false;
  for (const tag of tags) {
    if (!isInForce(tag, moment.day) || !isApproved(tag, moment)) continue;
    const end = endOf(tag, moment.wroteAt);
    if (end === null) isUncertain = true;
    if (end === null || end <= moment.now) continue;
    // Meta redefined ACCOUNT_UPDATE while its first meaning was still in force: one name, two rules.
    if (!kinds.includes(tag.name)) kinds.push(tag.name);
    lastEnd = Math.max(lastEnd, end);
  }
  const endsAt = Number.isFinite(lastEnd) ? lastEnd : null;
  return { kinds, endsAt, isUncertain };
}
