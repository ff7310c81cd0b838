import { intersect } from '../time/range.ts';
import type { Observation } from './observation.ts';

/** What a reader says when it saw no more than that somebody acted. */
const VAGUE = { by: 'either', kind: 'message' } as const;

/** The plainer of two words gives way to the more telling one; null = they contradict each other. */
const meetWords = <T extends string>(a: T, b: T, vague: T): T | null => {
  if (a === b || b === vague) return a;
  return a === vague ? b : null;
};

/** Two readings of one message; null = they contradict each other. */
function meet(a: Observation, b: Observation): Observation | null {
  const range = intersect(a, b);
  const by = meetWords(a.by, b.by, VAGUE.by);
  const kind = meetWords(a.kind, b.kind, VAGUE.kind);
  if (!range || !by || !kind) return null;
  const until = Math.max(a.completeUntil ?? 0, b.completeUntil ?? 0);
  const author = a.author ?? b.author;
  return {
    ...a,
    ...range,
    ...(author && by === 'page' ? { author } : {}),
    by,
    kind,
    // The newest reading tells whether the message is still the last one.
    isLast: a.observedAt >= b.observedAt ? a.isLast : b.isLast,
    observedAt: Math.max(a.observedAt, b.observedAt),
    ...(until && by === 'customer' ? { completeUntil: until } : {}),
  };
}

/** Readings that name the same message made one; null = two of them contradict each other. */
export function meetByMessage(
  observations: readonly Observation[],
): Observation[] | null {
  const met = new Map<string, Observation>();
  for (const o of observations) {
    const key = o.messageId ?? o.id;
    const known = met.get(key);
    const both = known ? meet(known, o) : o;
    if (!both) return null;
    met.set(key, both);
  }
  return [...met.values()];
}
