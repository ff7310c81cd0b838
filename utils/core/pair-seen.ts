import type { JournalEntry } from './journal-entry.ts';
import { MINUTE_MS, SECOND_MS } from './time/duration.ts';

/** Between the moment at which a message left and the time that its bubble then shows, if the texts are the same. */
const SAME_TEXT_MS = 2 * MINUTE_MS;
/** The same, whatever the text: the page may show it otherwise than it was written. */
const ANY_TEXT_MS = 15 * SECOND_MS;

export const isSeen = ({ how }: JournalEntry): boolean => how === 'seen';

const byTime = (a: JournalEntry, b: JournalEntry) =>
  a.at - b.at || (a.id < b.id ? -1 : 1);

/**
 * Pairs in order of time, so that a clock that is off by a little moves no message onto its neighbour. Both lists
 * are in order; no two that are left over lie within the span.
 */
function pairInOrder(
  passed: readonly JournalEntry[],
  seen: readonly JournalEntry[],
  spanMs: number,
): (readonly [passed: JournalEntry, seen: JournalEntry])[] {
  const pairs = [];
  let p = 0;
  let s = 0;
  for (;;) {
    const [one, other] = [passed[p], seen[s]];
    if (!one || !other) return pairs;
    const apart = one.at - other.at;
    if (Math.abs(apart) <= spanMs) pairs.push([one, other] as const);
    if (apart <= spanMs) p += 1;
    if (apart >= -spanMs) s += 1;
  }
}

/**
 * Which message that was seen in a thread is one that had passed the guard there, keyed by the latter. One stands
 * for one: of two equal messages, one of them from a phone, one is left. Follows from the set of entries alone.
 */
export function pairSeen(
  entries: readonly JournalEntry[],
): ReadonlyMap<JournalEntry, JournalEntry> {
  const sorted = entries.toSorted(byTime);
  const pairs = new Map<JournalEntry, JournalEntry>();
  const taken = new Set<JournalEntry>();
  const pair = (group: readonly JournalEntry[], spanMs: number) => {
    const free = group.filter((entry) => !taken.has(entry));
    const passed = free.filter((entry) => !isSeen(entry));
    for (const [one, other] of pairInOrder(
      passed,
      free.filter(isSeen),
      spanMs,
    )) {
      pairs.set(one, other);
      taken.add(one).add(other);
    }
  };
  for (const group of Map.groupBy(sorted, (e) => e.textHash).values())
    pair(group, SAME_TEXT_MS);
  pair(sorted, ANY_TEXT_MS);
  return pairs;
}
