import { model as en } from './models/en.ts';
import { model as es } from './models/es.ts';
import { model as pt } from './models/pt.ts';

/** What the review has learned, in all its languages. */
export const builtInModels = { en, es, pt };
