import type { ReviewReason } from './draft-review.ts';
import type { Lexicon, ReviewLanguage } from './lexicon.ts';

/**
 * One language for the review. A rule is a line "reason weight flags: pattern"; "-name: pattern" is a circumstance.
 * In a pattern `a|b*` is one of these words, `@idea` a word of the list of that name, `~2` up to two words of any kind,
 * `?x` may be missing, `!x` must not follow, `^` the place where an order to act can begin, `$` the end of a clause.
 * Flags name the circumstances that take its force: s = settled or denied in that sentence, t = feedback on the case
 * in hand, a = a code for signing in or picking up, d = money owed or a contract that ends.
 */
export interface LanguageData {
  readonly language: ReviewLanguage;
  /** Words that give the language away. */
  readonly common: string;
  /** Letters and endings that give it away. */
  readonly traits: RegExp;
  readonly words: Readonly<Record<string, string>>;
  readonly rules: string;
}

const CIRCUMSTANCES = [
  'neg',
  'settled',
  'tie',
  'auth',
  'answer',
  'case',
  'due',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

const CIRCUMSTANCE_SET: ReadonlySet<string> = new Set(CIRCUMSTANCES);

export const isCircumstance = (says: string): says is Circumstance =>
  CIRCUMSTANCE_SET.has(says);

/** A step of a pattern: a word with one of these ideas, some words of any kind, or a place. */
export type Step =
  | { readonly kind: 'word'; readonly ideas: readonly number[] }
  | { readonly kind: 'not'; readonly ideas: readonly number[] }
  | { readonly kind: 'gap'; readonly atMost: number }
  | { readonly kind: 'first' | 'end' };

export interface Rule {
  readonly says: ReviewReason | Circumstance;
  /** 1 is enough by itself; 0 marks a circumstance. */
  readonly weight: number;
  readonly flags: string;
  /** The languages it speaks of, as bits: a frame of Spanish is none of English, though it names the same ideas. */
  readonly languages: number;
  readonly steps: readonly Step[];
}

/** Turns the lines of a language into rules, and teaches the lexicon the words that they name. */
export function readRules(
  lines: string,
  lexicon: Lexicon,
  languages: number,
): Rule[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const parts = /^(-?)([\w-]+) ?([\d.]*) ?(\w*): (.+)$/.exec(line);
      if (!parts) throw new Error(`Not a rule: ${line}`);
      const [, , says = '', weight = '', flags = '', pattern = ''] = parts;
      const wordings = withoutOptions(pattern.split(' '));
      return wordings.map((steps) => ({
        says: says as ReviewReason | Circumstance,
        weight: Number(weight),
        flags,
        languages,
        steps: steps.map((step) => readStep(step, lexicon, languages)),
      }));
    });
}

/** Writes a pattern with optional steps out as the patterns without any. */
function withoutOptions(steps: readonly string[]): string[][] {
  const at = steps.findIndex((step) => step.startsWith('?'));
  if (at < 0) return [[...steps]];
  const before = steps.slice(0, at);
  const after = steps.slice(at + 1);
  const here = steps[at]?.slice(1) ?? '';
  return [
    ...withoutOptions([...before, here, ...after]),
    ...withoutOptions([...before, ...after]),
  ];
}

function readStep(step: string, lexicon: Lexicon, languages: number): Step {
  if (step === '^') return { kind: 'first' };
  if (step === '$') return { kind: 'end' };
  if (step.startsWith('~'))
    return { kind: 'gap', atMost: Number(step.slice(1)) };
  const isNot = step.startsWith('!');
  const words = (isNot ? step.slice(1) : step).split('|');
  const ideas = words
    .filter((word) => word.startsWith('@'))
    .map((word) => lexicon.idOf(word.slice(1)));
  const plain = words.filter((word) => !word.startsWith('@')).join(' ');
  if (plain) {
    const idea = lexicon.idOf(`${languages} ${plain}`);
    lexicon.add(idea, plain, languages);
    ideas.push(idea);
  }
  return { kind: isNot ? 'not' : 'word', ideas };
}
