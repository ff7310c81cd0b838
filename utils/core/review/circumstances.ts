import { type Circumstance, isCircumstance } from './grammar.ts';
import type { Hit, Word } from './match.ts';

/** What a phrase is still worth when its circumstances speak against it. */
const SILENCED = 0.2;
/** A weak sign in the answer to a question, or in news of the customer's own order, booking or account. */
const SOFTENED = 0.6;
/** What such news may well say without selling: come, look, be on time. */
const SOFT_REASONS: ReadonlySet<string> = new Set([
  'invitation',
  'event',
  'urgency',
  'new-product',
]);
/** How many words a no reaches forward and back. */
const DENIES_AFTER = 6;
const DENIES_BEFORE = 3;

/** What surrounds the phrases: a no, something settled long ago, the customer's own case. */
export class Circumstances {
  readonly #hits: readonly Hit[];
  readonly #words: readonly Word[];
  readonly #names: ReadonlySet<string>;

  constructor(words: readonly Word[], hits: readonly Hit[]) {
    this.#words = words;
    const calls = hits.filter(isCall);
    this.#hits = hits.filter(
      ({ rule, from }) =>
        isCircumstance(rule.says) &&
        // "Don't miss it": the no belongs to the call.
        (rule.says !== 'neg' ||
          !calls.some((call) => call.from <= from && from < call.to)),
    );
    this.#names = new Set(this.#hits.map(({ rule }) => rule.says));
  }

  has(name: Circumstance): boolean {
    return this.#names.has(name);
  }

  /** How much a sign is worth where it stands. */
  worthOf(hit: Hit): number {
    const { weight, says } = hit.rule;
    if (this.#isSilenced(hit)) return weight * SILENCED;
    const isWeak = weight < 1;
    const isSoft = this.has('case')
      ? isWeak || SOFT_REASONS.has(says)
      : isWeak && this.has('answer');
    return isSoft ? weight * SOFTENED : weight;
  }

  #isSilenced({ rule: { flags }, from }: Hit): boolean {
    return (
      (flags.includes('s') &&
        (this.#isSettled(from) || this.#isDenied(from))) ||
      (flags.includes('t') && (this.has('tie') || this.has('case'))) ||
      (flags.includes('a') && this.has('auth')) ||
      (flags.includes('d') && this.has('due'))
    );
  }

  #isSettled(at: number): boolean {
    return this.#hits.some(
      ({ rule, from }) =>
        rule.says === 'settled' && this.#isSameSentence(from, at),
    );
  }

  #isDenied(at: number): boolean {
    return this.#hits.some(
      ({ rule, from }) =>
        rule.says === 'neg' &&
        from >= at - DENIES_AFTER &&
        from <= at + DENIES_BEFORE &&
        this.#isSameSentence(from, at),
    );
  }

  #isSameSentence(one: number, other: number): boolean {
    return this.#words[one]?.sentence === this.#words[other]?.sentence;
  }
}

const isCall = ({ rule }: Hit) =>
  rule.weight >= 0.8 && !rule.flags.includes('s');
