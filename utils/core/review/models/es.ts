import en from '../examples/en.json' with { type: 'json' };
import es from '../examples/es.json' with { type: 'json' };
import pt from '../examples/pt.json' with { type: 'json' };
import { trainReview } from '../train-review.ts';

/** What was learned for Spanish. The build puts the outcome in this module's place. */
export const model = trainReview(es, { others: [en, pt], caution: 1.25 });
