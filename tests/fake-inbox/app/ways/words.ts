import { wayWordsOf } from '../../lang/ways.ts';
import { knobs } from '../boot.ts';

export const wayWords = wayWordsOf(knobs.lang);
export const hasWays = knobs.ways === 'on';
