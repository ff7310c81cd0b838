/** A moment known to lie in `[earliest, latest]`, both epoch ms. `earliest: null` = no lower bound is known. */
export interface TimeRange {
  readonly earliest: number | null;
  readonly latest: number;
}

/** The range of a moment that is known exactly, in epoch ms. */
export const exactly = (at: number): TimeRange => ({
  earliest: at,
  latest: at,
});

/** Nothing that was read can lie in the future: both ends are capped at `now` (epoch ms). */
export const capAt = (range: TimeRange, now: number): TimeRange => ({
  earliest: range.earliest === null ? null : Math.min(range.earliest, now),
  latest: Math.min(range.latest, now),
});

/** Where it is not known which of several ranges (at least one) holds: all of them are left open. */
export const hullOf = (ranges: readonly TimeRange[]): TimeRange => ({
  earliest: ranges.some(({ earliest }) => earliest === null)
    ? null
    : Math.min(...ranges.map(({ earliest }) => earliest ?? 0)),
  latest: Math.max(...ranges.map(({ latest }) => latest)),
});

/** What two statements about the same moment prove together; `null` = they contradict each other. */
export function intersect(a: TimeRange, b: TimeRange): TimeRange | null {
  const earliest =
    a.earliest === null || b.earliest === null
      ? (a.earliest ?? b.earliest)
      : Math.max(a.earliest, b.earliest);
  const latest = Math.min(a.latest, b.latest);
  return earliest !== null && earliest > latest ? null : { earliest, latest };
}
