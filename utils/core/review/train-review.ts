import { type Clue, readClues } from './clues.ts';
import { REVIEW_REASONS, type ReviewReason } from './draft-review.ts';
import { learn, type Sample, unevenness } from './learn.ts';
import {
  MOST_STEPS,
  type ReviewModel,
  STEP,
  type Worth,
} from './review-model.ts';
import { cluesBySentence } from './sentences.ts';

/** Messages by why each is promotional, and ordinary ones. */
export type ReviewExamples = Readonly<
  Partial<Record<ReviewReason | 'ordinary', readonly string[]>>
>;

/** What fits into the script; the most telling are kept, and learned anew among themselves. */
const MOST_CLUES = 9_000;
/** How much an example of another language counts: many words are alike, and what sells is sold everywhere. */
const OTHER_WEIGHT = 0.1;
/** How much a sentence counts beside its message. */
const SENTENCE_WEIGHT = 0.5;
/** How often all examples are gone through: to see which clues tell, a few times are enough. */
const PICK_ROUNDS = 5;
const LEARN_ROUNDS = 15;
/** A clue that points to one reason in less than this share of its examples points to none. */
const POINTING = 0.35;

interface Row extends Sample {
  readonly reason: ReviewReason | null;
  /** The clues of each sentence; none where it is the only one. */
  readonly sentences: readonly (readonly number[])[];
}

/**
 * Learns from the examples of one language, and a little from those of others; the same ones always give the same
 * model. `caution` is how much surer than not a draft must look, in the unit of scores: a needless question costs more
 * than one that was not asked.
 */
export function trainReview(
  examples: ReviewExamples,
  {
    others = [],
    caution = 1,
  }: { others?: readonly ReviewExamples[]; caution?: number } = {},
): ReviewModel {
  const own = readRows(examples, 1);
  const messages = [
    ...own,
    ...others.flatMap((other) => readRows(other, OTHER_WEIGHT)),
  ];
  const samples = [...messages, ...sentencesOf(own, messages)];
  const telling = mostTelling(samples, own);
  const { bias, weights } = learn(samples, telling, LEARN_ROUNDS);
  const reasonOf = learnReasons(own);
  const clues = new Map<number, Worth>();
  for (const [id, weight] of weights) {
    const whole = Math.round(weight / STEP);
    const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, whole));
    if (steps !== 0)
      clues.set(id, { steps, reason: steps > 0 ? reasonOf(id) : null });
  }
  return { bias: Math.round((bias - caution) * 100) / 100, clues };
}

const idsOf = (clues: readonly Clue[]) => [
  ...new Set(clues.map(({ id }) => id)),
];

function readRows(examples: ReviewExamples, weight: number): Row[] {
  const reasons = [null, ...REVIEW_REASONS];
  return reasons.flatMap((reason) =>
    (examples[reason ?? 'ordinary'] ?? []).map((text) => {
      const clues = readClues(text);
      return {
        reason,
        isPromotional: reason !== null,
        weight,
        ids: idsOf(clues.clues),
        sentences: cluesBySentence(text, clues).map(idsOf),
      };
    }),
  );
}

/**
 * Sentences as examples of their own: of an ordinary message each is ordinary; of a promotional one that is promotional
 * which looks most like it (multiple-instance learning, Andrews 2002).
 */
function sentencesOf(own: readonly Row[], messages: readonly Row[]): Sample[] {
  const { weights } = learn(messages, unevenness(messages), PICK_ROUNDS);
  const scoreIn = (ids: readonly number[]) =>
    ids.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0) /
    Math.sqrt(ids.length || 1);
  return own.flatMap(({ isPromotional, sentences }) => {
    const best = sentences.toSorted((a, b) => scoreIn(b) - scoreIn(a));
    return best
      .slice(0, isPromotional ? 1 : undefined)
      .map((ids) => ({ ids, isPromotional, weight: SENTENCE_WEIGHT }));
  });
}

/** The clues that tell most, by their weight and by how often they come in the language's own, with their scale. */
function mostTelling(
  samples: readonly Sample[],
  own: readonly Row[],
): Map<number, number> {
  const scales = unevenness(samples);
  const { weights } = learn(samples, scales, PICK_ROUNDS);
  const counts = new Map<number, number>();
  for (const { ids } of own)
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const tells = (id: number) =>
    Math.abs(weights.get(id) ?? 0) * Math.sqrt(counts.get(id) ?? 0);
  const best = [...scales]
    .map(([id, scale]) => ({ id, scale, tells: tells(id) }))
    .sort((a, b) => b.tells - a.tells);
  return new Map(best.slice(0, MOST_CLUES).map(({ id, scale }) => [id, scale]));
}

/** The reason in whose examples a clue comes more than in all others; null where it comes in many. */
function learnReasons(
  rows: readonly Row[],
): (id: number) => ReviewReason | null {
  const counts = new Map<number, Map<ReviewReason, number>>();
  const totals = new Map<ReviewReason, number>();
  const promotional = rows.filter(({ isPromotional }) => isPromotional);
  for (const { reason, ids } of promotional) {
    if (!reason) continue;
    totals.set(reason, (totals.get(reason) ?? 0) + 1);
    for (const id of ids) {
      const ofClue = counts.get(id) ?? new Map<ReviewReason, number>();
      counts.set(id, ofClue.set(reason, (ofClue.get(reason) ?? 0) + 1));
    }
  }
  const usual = (reason: ReviewReason) =>
    (totals.get(reason) ?? 0) / promotional.length;
  return (id) => {
    const ofClue = [...(counts.get(id) ?? [])];
    const all = ofClue.reduce((sum, [, count]) => sum + count, 0);
    // As if there were one example more, of all reasons as they come.
    const shares = ofClue.map(([reason, count]) => ({
      reason,
      share: (count + usual(reason)) / (all + 1),
    }));
    const [most] = shares.sort(
      (a, b) => b.share / usual(b.reason) - a.share / usual(a.reason),
    );
    return most && most.share >= POINTING ? most.reason : null;
  };
}
