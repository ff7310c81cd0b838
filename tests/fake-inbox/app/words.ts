import { wordsOf } from '../lang/words.ts';
import { knobs } from './boot.ts';

export const words = wordsOf(knobs.lang);
