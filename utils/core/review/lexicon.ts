import { soundOf } from './tokens.ts';

/** The languages as bits, so that a word can belong to several. */
export const LANGUAGE_BITS = { en: 1, es: 2, pt: 4 } as const;
export type ReviewLanguage = keyof typeof LANGUAGE_BITS;
export const ALL_LANGUAGES = 7;

interface Entry {
  readonly concept: number;
  readonly languages: number;
}

/**
 * Which ideas a word can stand for. Words are given as `word`, `stem*` (any ending), `~word` (one slip of the keyboard
 * is forgiven) or `stem/ar` (a verb: the forms that ask somebody to act, and the infinitive).
 */
export class Lexicon {
  readonly #whole = new Map<string, Entry[]>();
  readonly #stems = new Map<string, Entry[]>();
  readonly #verbs = new Map<string, Entry[]>();
  readonly #slips = new Map<string, Entry[]>();
  readonly #ids = new Map<string, number>();
  #shortestStem = 99;

  /** The number of an idea; ideas come into being by being named. */
  idOf(name: string): number {
    const id = this.#ids.get(name) ?? this.#ids.size;
    this.#ids.set(name, id);
    return id;
  }

  add(concept: number, words: string, languages: number): void {
    const entry = { concept, languages };
    for (const word of words.split(/\s+/)) {
      const verb = /^(.+)\/([aei]r)$/.exec(word);
      if (verb) this.#addVerb(verb[1] ?? '', verb[2] ?? '', entry);
      else if (word.endsWith('*')) this.#addStem(word.slice(0, -1), entry);
      else if (word.startsWith('~')) this.#addForgiving(word.slice(1), entry);
      else if (word !== '') put(this.#whole, keyOf(word), entry);
    }
  }

  /** The ideas of a word in these languages, without doubles. */
  conceptsOf(key: string, languages: number): readonly number[] {
    const found = new Set<number>();
    collect(this.#whole.get(key), languages, found);
    if (/^\d/.test(key)) collect(this.#whole.get('#number'), languages, found);
    collect(this.#verbs.get(key), languages, found);
    const bare = key.replace(PRONOUNS, '');
    if (bare !== key) collect(this.#verbs.get(bare), languages, found);
    for (let end = this.#shortestStem; end <= key.length; end += 1)
      collect(this.#stems.get(key.slice(0, end)), languages, found);
    if (found.size === 0 && key.length > 4)
      this.#forgive(key, languages, found);
    return [...found];
  }

  #forgive(key: string, languages: number, found: Set<number>): void {
    collect(this.#slips.get(key), languages, found);
    for (const slip of slipsOf(key)) {
      collect(this.#slips.get(slip), languages, found);
      if (found.size > 0) return;
    }
  }

  #addStem(stem: string, entry: Entry): void {
    const key = keyOf(stem);
    this.#shortestStem = Math.min(this.#shortestStem, key.length);
    put(this.#stems, key, entry);
    // A stem such as "merec-" does not show whether e or i follows.
    if (key.endsWith('c')) put(this.#stems, `${key.slice(0, -1)}s`, entry);
  }

  #addForgiving(word: string, entry: Entry): void {
    const key = keyOf(word);
    put(this.#whole, key, entry);
    put(this.#slips, key, entry);
    for (const slip of slipsOf(key)) put(this.#slips, slip, entry);
  }

  #addVerb(stem: string, ending: string, entry: Entry): void {
    for (const form of ORDERS[ending] ?? [])
      put(this.#verbs, keyOf(stem + form), entry);
  }
}

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  ar: ['a', 'e', 'en', 'em', 'ad', 'ar'],
  er: ['e', 'a', 'an', 'am', 'ed', 'er'],
  ir: ['e', 'a', 'an', 'am', 'id', 'i', 'ir'],
};
/** What may hang on such a verb: "cómpralo", "apúntate". */
const PRONOUNS = /(?<=..)(?:telo|tela|te|l[oae]s?|nos|me|se|os)$/;

const keyOf = (word: string) => (word.startsWith('#') ? word : soundOf(word));

/** The word with each of its letters left out once. */
const slipsOf = (key: string) =>
  Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

function collect(
  entries: readonly Entry[] | undefined,
  languages: number,
  into: Set<number>,
): void {
  for (const entry of entries ?? [])
    if (entry.languages & languages) into.add(entry.concept);
}
