import type { FlaggedPhrase, ReviewReason } from './draft-review.ts';

/** A phrase that may speak for promotion, and how strongly: 1 is enough by itself. */
export interface Sign extends FlaggedPhrase {
  readonly worth: number;
}

/** From this score on a draft is promotional. */
const THRESHOLD = 0.85;
/** Below this a sign is none. */
const COUNTING = 0.3;
/** What says the same thing again counts a quarter, and little at most. */
const REPEATED = 4;
const MOST_REPEATED = 0.3;
/** Exclamation marks and presents add to what is there; they are nothing alone. */
const LOUD_FROM = 0.5;

/** The phrases that make the draft promotional, in the order of the text; none if it is not. */
export function weigh(
  signs: readonly Sign[],
  loudness: number,
): readonly FlaggedPhrase[] {
  const chosen = withoutOverlaps(signs);
  const sum = sumOf(chosen);
  const score = sum >= LOUD_FROM ? sum + loudness : sum;
  if (score < THRESHOLD) return [];
  return chosen
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, reason }) => ({ start, end, reason }));
}

function sumOf(chosen: readonly Sign[]): number {
  const seen = new Set<ReviewReason>();
  let sum = 0;
  for (const { reason, worth } of chosen) {
    sum += seen.has(reason) ? Math.min(MOST_REPEATED, worth / REPEATED) : worth;
    seen.add(reason);
  }
  return sum;
}

/** The weightier sign where two overlap, weightiest first. */
function withoutOverlaps(signs: readonly Sign[]): Sign[] {
  const chosen: Sign[] = [];
  const sorted = signs
    .filter(({ worth }) => worth >= COUNTING)
    .sort((a, b) => b.worth - a.worth || lengthOf(b) - lengthOf(a));
  for (const sign of sorted)
    if (!chosen.some((other) => overlap(sign, other))) chosen.push(sign);
  return chosen;
}

const lengthOf = ({ start, end }: Sign) => end - start;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const overlap = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end;
