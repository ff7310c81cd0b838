import type { LanguageData } from '../grammar.ts';
import { ENGLISH_RULES } from './en-rules.ts';
import { ENGLISH_WORDS } from './en-words.ts';

/** English. */
export const english: LanguageData = {
  language: 'en',
  traits: /th|ing\b|wh|ck|ght|\bw|ee|oo/gi,
  common: `the you your we our is are to of for and with this that it in on have has be at can will please hi
    hello hey thanks thank order here if me my i'm i'll we'll we're don't there was would what how not
    yes no get now new from just today any up let u ur pls`,
  words: ENGLISH_WORDS,
  rules: ENGLISH_RULES,
};
