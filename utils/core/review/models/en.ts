import en from '../examples/en.json' with { type: 'json' };
import es from '../examples/es.json' with { type: 'json' };
import pt from '../examples/pt.json' with { type: 'json' };
import { trainReview } from '../train-review.ts';

/** What was learned for English. The build puts the outcome in this module's place. */
export const model = trainReview(en, { others: [es, pt], caution: 2.25 });
