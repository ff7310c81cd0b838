import { soundOf, type Token } from './tokens.ts';

/** The languages the review has learned. */
export const REVIEW_LANGUAGES = ['en', 'es', 'pt'] as const;
export type ReviewLanguage = (typeof REVIEW_LANGUAGES)[number];

/** Small words that hardly any draft goes without. */
const SMALL_WORDS: Readonly<Record<ReviewLanguage, string>> = {
  en: `the and to of for is are it its it's this that with your you we our i i'm i'll we'll you're have has been was
    will can could do does don't not no if in on at from by when what how hi hello thanks thank please yes just here
    there any all see get let my us me a an or so as be but out up now today new one`,
  es: `el la los las y en un una unos con tu tus su sus es si sí no lo le les nos hay está están estamos son muy pero
    también al del de que a o se me te por para mi hola gracias buenas buenos ya han ha hasta desde hoy mañana cuando
    qué como más puedes tienes tenemos aquí ahora sin ti usted ustedes vos esta este todo toda todos`,
  pt: `o os a as e em um uma com seu sua seus suas você vc vcs vocês é são não nao no na nos nas do da dos das de que se
    me te por para ao muito mas também tá oi olá obrigado obrigada bom boa já foi até hoje amanhã quando mais pode
    temos aqui agora sem pra pro lhe pelo pela isso gente dá esta este está todo toda todos`,
};

const languagesOfWord = new Map<string, ReviewLanguage[]>();
for (const language of REVIEW_LANGUAGES)
  for (const word of new Set(SMALL_WORDS[language].split(/\s+/).map(soundOf)))
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);

/** A word that a phrase does not end with, when more of the clause follows. */
export const isSmallWord = (key: string): boolean => languagesOfWord.has(key);

/** The languages that a draft is most likely in; all of them where nothing tells. */
export function languagesOf(words: readonly Token[]): ReviewLanguage[] {
  const counts = { en: 0, es: 0, pt: 0 };
  for (const { key } of words)
    for (const language of languagesOfWord.get(key) ?? [])
      counts[language] += 1;
  const most = Math.max(...Object.values(counts));
  return REVIEW_LANGUAGES.filter((language) => counts[language] === most);
}
