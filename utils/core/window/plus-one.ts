import type { RuleSet } from '../policy/rule-set.ts';
import type { Bound } from './outlook.ts';
import type { ThreadEvent } from './thread-event.ts';

/** A Page message counts at its latest time for what is certain, and at its earliest for what may be. */
export const sentAt = (event: ThreadEvent, bound: Bound): number =>
  bound === 'earliest'
    ? event.latest
    : (event.earliest ?? Number.NEGATIVE_INFINITY);

/**
 * Whether the one message after the window (24+1) was used: by an untagged message of the Page, human or
 * automated, sent at or after `windowEnd` (epoch ms). What was sent before the rule existed does not count.
 */
export function isPlusOneUsed(
  events: readonly ThreadEvent[],
  { from }: RuleSet,
  { windowEnd, bound }: { windowEnd: number; bound: Bound },
): boolean {
  const since =
    from === null ? windowEnd : Math.max(windowEnd, Date.parse(from));
  return events.some(
    (event) =>
      event.by === 'page' &&
      event.kind === 'message' &&
      !event.tag &&
      sentAt(event, bound) >= since,
  );
}
