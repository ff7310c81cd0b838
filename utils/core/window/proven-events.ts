import { capAt, intersect } from '../time/range.ts';
import type { ThreadEvent } from './thread-event.ts';

/** `message` is what a reader says when it saw no more; two other kinds contradict each other. */
function meetKinds<Kind extends string>(a: Kind, b: Kind): Kind | null {
  if (a === b || b === 'message') return a;
  return a === 'message' ? b : null;
}

/** Two readings of one action; null = they contradict each other. */
function meet(a: ThreadEvent, b: ThreadEvent): ThreadEvent | null {
  const range = intersect(a, b);
  if (!range) return null;
  if (a.by === 'customer' && b.by === 'customer') {
    const kind = meetKinds(a.kind, b.kind);
    return kind && { ...a, ...range, kind };
  }
  if (a.by === 'page' && b.by === 'page') {
    const kind = meetKinds(a.kind, b.kind);
    return kind && { ...a, ...range, kind, tag: a.tag ?? b.tag };
  }
  return null;
}

/**
 * The actions that the events prove together: times capped at `now` (epoch ms), readings that share an id made
 * one. Null = two readings of one action contradict each other, so that nothing may be promised.
 */
export function proveEvents(
  events: readonly ThreadEvent[],
  now: number,
): readonly ThreadEvent[] | null {
  const single: ThreadEvent[] = [];
  const byId = new Map<string, ThreadEvent>();
  for (const event of events) {
    const capped =
      event.latest > now ? { ...event, ...capAt(event, now) } : event;
    if (capped.id === undefined) {
      single.push(capped);
      continue;
    }
    const seen = byId.get(capped.id);
    const met = seen ? meet(seen, capped) : capped;
    if (!met) return null;
    byId.set(capped.id, met);
  }
  return byId.size ? [...single, ...byId.values()] : single;
}
