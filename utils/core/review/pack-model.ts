import { REVIEW_REASONS } from './draft-review.ts';
import { MOST_STEPS, type ReviewModel, type Worth } from './review-model.ts';

/**
 * A model as text, one letter a clue in each of four columns, so that gzip codes each by how often its letters are.
 * The clues are in the order of their numbers, each told by its distance to the one before.
 */
export interface PackedModel {
  readonly bias: number;
  /** The lower six bits of the distance. */
  readonly near: string;
  /** The rest of it. */
  readonly far: string;
  readonly steps: string;
  /** Only of clues that speak for promotion. */
  readonly reasons: string;
}

const NEAR = 64;
const NONE = REVIEW_REASONS.length;
/** "0", from which on there are letters enough. */
const FIRST = 48;

/** One that JavaScript need not escape. */
function letter(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < 92 ? code : code + 1);
}

function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code < 92 ? code : code - 1) - FIRST;
}

export function packModel({ bias, clues }: ReviewModel): PackedModel {
  const packed = { bias, near: '', far: '', steps: '', reasons: '' };
  let last = 0;
  for (const [id, { steps, reason }] of [...clues].sort(([a], [b]) => a - b)) {
    packed.near += letter((id - last) % NEAR);
    packed.far += letter(Math.floor((id - last) / NEAR));
    packed.steps += letter(steps + MOST_STEPS);
    if (steps > 0)
      packed.reasons += letter(reason ? REVIEW_REASONS.indexOf(reason) : NONE);
    last = id;
  }
  return packed;
}

export function unpackModel(packed: PackedModel): ReviewModel {
  const clues = new Map<number, Worth>();
  let id = 0;
  let reasons = 0;
  for (let at = 0; at < packed.near.length; at += 1) {
    id += valueAt(packed.near, at) + NEAR * valueAt(packed.far, at);
    const steps = valueAt(packed.steps, at) - MOST_STEPS;
    const index = steps > 0 ? valueAt(packed.reasons, reasons++) : NONE;
    clues.set(id, { steps, reason: REVIEW_REASONS[index] ?? null });
  }
  return { bias: packed.bias, clues };
}
