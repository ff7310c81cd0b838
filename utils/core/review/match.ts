import type { Rule, Step } from './grammar.ts';
import type { Token } from './tokens.ts';

/** A word with the ideas it can stand for. */
export interface Word extends Token {
  readonly ideas: ReadonlySet<number>;
}

/** A rule that holds, with the first word it took and the one after its last. */
export interface Hit {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

/** Rules by the ideas that their first word can have, so that a word is only held against what it can begin. */
export type RuleIndex = ReadonlyMap<number, readonly Rule[]>;

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const index = new Map<number, Rule[]>();
  for (const rule of rules) {
    const first = rule.steps.find((step) => step.kind === 'word');
    for (const idea of first?.kind === 'word' ? first.ideas : []) {
      const known = index.get(idea);
      if (known) known.push(rule);
      else index.set(idea, [rule]);
    }
  }
  return index;
}

/** Every place where a rule holds. */
export function matchRules(
  words: readonly Word[],
  index: RuleIndex,
  languages: number,
): readonly Hit[] {
  const hits: Hit[] = [];
  words.forEach((word, from) => {
    for (const idea of word.ideas)
      for (const rule of index.get(idea) ?? []) {
        if (!(rule.languages & languages)) continue;
        const to = endOf(words, rule.steps, { step: 0, at: from, from });
        if (to !== null) hits.push({ rule, from, to });
      }
  });
  return hits;
}

interface Place {
  readonly step: number;
  readonly at: number;
  readonly from: number;
}

/** Where the pattern ends if it holds from this place on, or null. A pattern stays within its sentence. */
function endOf(
  words: readonly Word[],
  steps: readonly Step[],
  { step, at, from }: Place,
): number | null {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  const word = words[at];
  const isSame = word?.sentence === words[from]?.sentence;
  const next = (to: number) =>
    endOf(words, steps, { step: step + 1, at: to, from });
  switch (wanted.kind) {
    case 'first':
      return word?.isFirst ? next(at) : null;
    case 'end':
      return !isSame || word?.isFirst ? next(at) : null;
    case 'not':
      return isSame && hasOne(word, wanted.ideas) ? null : next(at);
    case 'word':
      return isSame && hasOne(word, wanted.ideas) ? next(at + 1) : null;
    case 'gap':
      return endAfterGap(words, steps, { step, at, from }, wanted.atMost);
  }
}

function endAfterGap(
  words: readonly Word[],
  steps: readonly Step[],
  { step, at, from }: Place,
  atMost: number,
): number | null {
  for (let skipped = 0; skipped <= atMost; skipped += 1) {
    const place = { step: step + 1, at: at + skipped, from };
    const to = endOf(words, steps, place);
    if (to !== null) return to;
    if (words[at + skipped]?.sentence !== words[from]?.sentence) return null;
  }
  return null;
}

const hasOne = (word: Word | undefined, ideas: readonly number[]) =>
  word !== undefined && ideas.some((idea) => word.ideas.has(idea));
