import type { CustomerKind, ThreadEvent } from './thread-event.ts';
import type { OpenerSeen } from './verdict.ts';

/** What counts as written by the person: HUMAN_AGENT's days run from these, not from a reaction or a button. */
const WRITTEN: readonly CustomerKind[] = [
  'message',
  'ad-message',
  'story-reply',
  'story-mention',
];

export const writtenAmong = (kinds: readonly CustomerKind[]) =>
  kinds.filter((kind) => WRITTEN.includes(kind));

const startOf = (seen: OpenerSeen) => seen.earliest ?? Number.NEGATIVE_INFINITY;

/** Ties are broken by latest time, then by name: the order of events must not show. */
function isNewer(a: OpenerSeen, b: OpenerSeen): boolean {
  if (startOf(a) !== startOf(b)) return startOf(a) > startOf(b);
  if (a.latest !== b.latest) return a.latest > b.latest;
  return a.kind < b.kind;
}

/**
 * The newest customer action of these kinds. It lies between the greatest earliest and the greatest latest of
 * them all, which may come from two events; its kind is that of the one with the greatest earliest.
 */
export function newestOf(
  events: readonly ThreadEvent[],
  kinds: readonly CustomerKind[],
): OpenerSeen | null {
  let newest: OpenerSeen | null = null;
  let latest = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    if (event.by !== 'customer' || !kinds.includes(event.kind)) continue;
    if (!newest || isNewer(event, newest)) newest = event;
    latest = Math.max(latest, event.latest);
  }
  return newest && { kind: newest.kind, earliest: newest.earliest, latest };
}
