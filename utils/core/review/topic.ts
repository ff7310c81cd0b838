import type { Circumstances } from './circumstances.ts';
import type { DraftTopic } from './draft-review.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './match.ts';

const TOPICS = ['order', 'appointment', 'account'] as const;

/** What the draft is about by the words it uses; an answer where it only replies; null where nothing tells. */
export function topicOf(
  words: readonly Word[],
  lexicon: Lexicon,
  circumstances: Circumstances,
): DraftTopic | null {
  let best: DraftTopic | null = null;
  let most = 0;
  for (const topic of TOPICS) {
    const idea = lexicon.idOf(`about-${topic}`);
    const count = words.filter(({ ideas }) => ideas.has(idea)).length;
    if (count > most) {
      best = topic;
      most = count;
    }
  }
  return best ?? (circumstances.has('answer') ? 'answer' : null);
}
