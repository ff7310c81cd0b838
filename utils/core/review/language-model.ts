import { SHARED_RULES } from './frames.ts';
import { type LanguageData, readRules } from './grammar.ts';
import { english } from './language/en.ts';
import { spanish } from './language/es.ts';
import { portuguese } from './language/pt.ts';
import { ALL_LANGUAGES, LANGUAGE_BITS, Lexicon } from './lexicon.ts';
import { indexRules, type RuleIndex, type Word } from './match.ts';
import { soundOf, type Token } from './tokens.ts';

const LANGUAGES: readonly LanguageData[] = [english, spanish, portuguese];

/** Everything the review knows of words; built once, at the first review. */
export interface LanguageModel {
  readonly lexicon: Lexicon;
  readonly rules: RuleIndex;
  readonly common: ReadonlyMap<string, number>;
}

let built: LanguageModel | null = null;

export function languageModel(): LanguageModel {
  built ??= buildModel();
  return built;
}

function buildModel(): LanguageModel {
  const lexicon = new Lexicon();
  const common = new Map<string, number>();
  const rules = readRules(SHARED_RULES.trim(), lexicon, ALL_LANGUAGES);
  for (const { language, common: words, ...data } of LANGUAGES) {
    const bit = LANGUAGE_BITS[language];
    for (const [name, list] of Object.entries(data.words))
      lexicon.add(lexicon.idOf(name), list, bit);
    rules.push(
      ...readRules(data.rules.trim().replace(/\n\s+/g, '\n'), lexicon, bit),
    );
    for (const word of words.split(/\s+/)) {
      const key = soundOf(word);
      common.set(key, (common.get(key) ?? 0) | bit);
    }
  }
  return { lexicon, rules: indexRules(rules), common };
}

/**
 * The languages that the words may be in, as bits. "Sale" is English for a discount and Spanish for "it leaves": a
 * language with far fewer of its small words than another is left out.
 */
export function languagesOf(
  text: string,
  words: readonly Token[],
  { common }: LanguageModel,
): number {
  const counts = LANGUAGES.map(({ language, traits }) => {
    const bit = LANGUAGE_BITS[language];
    const small = words.filter(({ key }) => (common.get(key) ?? 0) & bit);
    return { bit, count: small.length + (text.match(traits)?.length ?? 0) };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  return counts
    .filter(({ count }) => count >= Math.min(most * 0.65, most - 1))
    .reduce((all, { bit }) => all | bit, 0);
}

/** Adds to each word what it can mean, and where an order can begin after "and", "please" or a greeting with a name. */
export function understand(
  words: readonly Token[],
  model: LanguageModel,
  languages: number,
): readonly Word[] {
  const lead = model.lexicon.idOf('lead');
  const greeting = model.lexicon.idOf('greeting');
  const known = new Map<string, ReadonlySet<number>>();
  const ideasOf = (key: string) => {
    const ideas =
      known.get(key) ?? new Set(model.lexicon.conceptsOf(key, languages));
    known.set(key, ideas);
    return ideas;
  };
  return words.map((word, at) => {
    const before = words[at - 1];
    const further = words[at - 2];
    const isAfterLead = before !== undefined && ideasOf(before.key).has(lead);
    const isAfterName =
      further !== undefined && ideasOf(further.key).has(greeting);
    const isFirst = word.isFirst || isAfterLead || isAfterName;
    return { ...word, isFirst, ideas: ideasOf(word.key) };
  });
}
