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

/** What two statements about the same moment prove together; `null` = they contradict each other. */
export function intersect(a: TimeRange, b: TimeRange): TimeRange | null {
  const earliest =
    a.earliest === null || b.earliest === null
      ? (a.earliest ?? b.earliest)
      : Math.max(a.earliest, b.earliest);
  const latest = Math.min(a.latest, b.latest);
  return earliest !== null && earliest > latest ? null : { earliest, latest };
}
