import type { Clue } from './clues.ts';
import type { ReviewReason } from './draft-review.ts';

/** What a clue is worth: above 0 it speaks for promotion, and it may point to a reason. */
export interface Worth {
  /** Whole steps, never 0, at most `MOST_STEPS` either way. */
  readonly steps: number;
  /** null where it points to none, or speaks against. */
  readonly reason: ReviewReason | null;
}

/** A logistic regression over clues. */
export interface ReviewModel {
  readonly bias: number;
  readonly clues: ReadonlyMap<number, Worth>;
}

export const MOST_STEPS = 7;
/** The worth of one step. */
export const STEP = 8 / MOST_STEPS;

/** Above 0 the draft is promotional. A clue counts once, and less the more there are. */
export function scoreOf(
  { bias, clues: worths }: ReviewModel,
  clues: readonly Clue[],
): number {
  const known = new Set<number>();
  let sum = 0;
  for (const { id } of clues) {
    const worth = worths.get(id);
    if (!worth || known.has(id)) continue;
    known.add(id);
    sum += worth.steps * STEP;
  }
  return bias + sum / Math.sqrt(known.size || 1);
}
