/** What moderators write: compare-and-set on `revision`, and of two the one that was changed last. */
export interface WrittenRow {
  /** Epoch ms. */
  readonly changedAt: number;
  readonly revision: number;
}

/**
 * The stamps of a row that is written over another. They only grow, also by a clock that was set back; and a revision
 * is no count, so that rows of two browsers that were changed as often are told apart.
 */
export const nextStamps = (
  before: WrittenRow | null,
  now: number,
): WrittenRow => ({
  changedAt: Math.max(now, (before?.changedAt ?? 0) + 1),
  revision: Math.max(now, (before?.revision ?? 0) + 1),
});

const isNewer = (a: WrittenRow, b: WrittenRow): boolean =>
  a.changedAt === b.changedAt
    ? // Of two that were changed at one moment always the same, whichever is read first.
      JSON.stringify(a) > JSON.stringify(b)
    : a.changedAt > b.changedAt;

interface Sorted<T> {
  /** Rows to be put: newer than what is stored, or the only ones. */
  readonly newer: readonly T[];
  /** How many are older than what is stored. */
  readonly older: number;
}

/** Sorts rows of a backup by whether they are newer than what is stored under their keys. */
export function sortByNewer<T extends WrittenRow>(
  rows: readonly T[],
  stored: readonly T[],
  keyOf: (row: T) => string,
): Sorted<T> {
  const known = new Map(stored.map((row) => [keyOf(row), row]));
  const newer = new Map<string, T>();
  let older = 0;
  for (const row of rows) {
    const key = keyOf(row);
    const before = newer.get(key) ?? known.get(key);
    if (!before || isNewer(row, before)) newer.set(key, row);
    else if (isNewer(before, row)) older += 1;
  }
  return { newer: [...newer.values()], older };
}
