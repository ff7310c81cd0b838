import type { Clues } from './clues.ts';
import type { FlaggedPhrase, ReviewReason } from './draft-review.ts';
import { isSmallWord } from './review-language.ts';
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
    const run = { ...best, ...wholePhrase(words, worths, best) };
    runs.push(run);
    worths.fill(TAKEN, run.from, run.to);
  }
  return runs
    .sort((a, b) => a.from - b.from)
    .map((run) => ({
      start: words[run.from]?.start ?? 0,
      end: words[run.to - 1]?.end ?? 0,
      reason: reasonOf(run, clues, model),
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

/** A phrase is its whole clause where that is short, else it goes to the clause's end: "20 % de" says nothing. */
function wholePhrase(
  words: Clues['words'],
  worths: readonly number[],
  { from, to }: Run,
): Pick<Run, 'from' | 'to'> {
  let first = from;
  let end = to;
  while (worths[end] !== TAKEN && isPhrase(words, from, end + 1)) end += 1;
  const isWhole = words[end]?.isFirst !== false;
  while (
    !words[first]?.isFirst &&
    worths[first - 1] !== TAKEN &&
    isPhrase(words, first - 1, isWhole ? end : to)
  )
    first -= 1;
  if (isWhole && words[first]?.isFirst) return { from: first, to: end };
  if (isWhole && end <= to + NEAR) return { from, to: end };
  end = to;
  while (end > from + 1 && isSmallWord(words[end - 1]?.key ?? '')) end -= 1;
  return { from, to: end };
}

/** What most clues point to: those of the draft, and those of the phrase once more. */
function reasonOf(
  { from, to }: Pick<Run, 'from' | 'to'>,
  clues: Clues['clues'],
  model: ReviewModel,
): ReviewReason {
  const votes = new Map<ReviewReason, number>();
  for (const clue of clues) {
    const reason = model.clues.get(clue.id)?.reason;
    if (!reason) continue;
    const isInside = clue.to > from && clue.from < to;
    votes.set(reason, (votes.get(reason) ?? 0) + (isInside ? 2 : 1));
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'invitation';
}
