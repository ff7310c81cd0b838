import type { Clues } from './clues.ts';
import type { FlaggedPhrase, ReviewReason } from './draft-review.ts';
import type { ReviewModel } from './review-model.ts';

/** What fits into the notice, in UTF-16 units, but for a word that is longer. */
const MOST_LETTERS = 40;
const MOST_PHRASES = 3;
/** What is not half as telling as the first phrase is not named. */
const TELLING = 0.5;
/** How many words more make a phrase whole. */
const NEAR = 2;
/** The worth of a word that no phrase may take in any more. */
const TAKEN = Number.NEGATIVE_INFINITY;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/**
 * The stretches of a promotional draft that speak most for it, in the order of the text; none of them takes in a word
 * that is `out`.
 */
export function findFlagged(
  { words, clues }: Clues,
  model: ReviewModel,
  out: readonly boolean[] = [],
): FlaggedPhrase[] {
  const worths = worthsOf({ words, clues }, model).map((worth, at) =>
    out[at] ? TAKEN : worth,
  );
  const runs: Run[] = [];
  while (runs.length < MOST_PHRASES) {
    const best = bestRun(words, worths);
    if (!best || best.worth < (runs[0]?.worth ?? 0) * TELLING) break;
    const run = { ...best, to: endOfClause(words, worths, best) };
    runs.push(run);
    worths.fill(TAKEN, run.from, run.to);
  }
  return runs
    .sort((a, b) => a.from - b.from)
    .map((run) => ({
      start: words[run.from]?.start ?? 0,
      end: words[run.to - 1]?.end ?? 0,
      reason: reasonOf(run, { words, clues }, model),
    }));
}

/** What each word adds: its share of the clues that it is part of. */
function worthsOf({ words, clues }: Clues, model: ReviewModel): number[] {
  const worths = words.map(() => 0);
  for (const { id, from, to } of clues) {
    const steps = model.clues.get(id)?.steps ?? 0;
    for (let at = from; at < to; at += 1)
      worths[at] = (worths[at] ?? 0) + steps / (to - from);
  }
  return worths;
}

/** The words of one clause that are worth most together; null = there are none left. */
function bestRun(words: Clues['words'], worths: readonly number[]): Run | null {
  let best: Run | null = null;
  for (let from = 0; from < words.length; from += 1) {
    let worth = 0;
    for (let to = from + 1; isPhrase(words, from, to); to += 1) {
      worth += worths[to - 1] ?? 0;
      if (worth > (best?.worth ?? TAKEN)) best = { from, to, worth };
    }
  }
  return best;
}

/** Words of one clause, not too many to be shown. */
function isPhrase(words: Clues['words'], from: number, to: number): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || to === from + 1) return last !== undefined;
  return !last.isFirst && last.end - first.start <= MOST_LETTERS;
}

/** A phrase is read to the end of its clause, if that is near: "20 % de" says nothing. */
function endOfClause(
  words: Clues['words'],
  worths: readonly number[],
  { from, to }: Run,
): number {
  let end = to;
  while (worths[end] !== TAKEN && isPhrase(words, from, end + 1)) end += 1;
  const isWhole = words[end]?.isFirst !== false;
  if (isWhole && end <= to + NEAR) return end;
  // Not after "of" or "de", when more of the clause follows.
  end = to;
  while (end > from + 1 && isShort(words[end - 1]?.key)) end -= 1;
  return end;
}

const isShort = (key = '') => key.length < 3;

/** What most of its clues point to; where they point to nothing, those of the whole draft. */
function reasonOf(
  { from, to }: Pick<Run, 'from' | 'to'>,
  { words, clues }: Clues,
  model: ReviewModel,
): ReviewReason {
  const votes = new Map<ReviewReason, number>();
  for (const clue of clues) {
    const worth = model.clues.get(clue.id);
    if (!worth?.reason || clue.to <= from || clue.from >= to) continue;
    votes.set(worth.reason, (votes.get(worth.reason) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  if (first) return first[0];
  const isWhole = from === 0 && to === words.length;
  const whole = { from: 0, to: words.length };
  return isWhole ? 'invitation' : reasonOf(whole, { words, clues }, model);
}
