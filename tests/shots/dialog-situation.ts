import { rulesAt } from '../../utils/core/policy/rules-at.ts';
import type {
  DraftReview,
  FlaggedPhrase,
  ReviewReason,
} from '../../utils/core/review/draft-review.ts';
import { decideSend } from '../../utils/core/window/decide-send.ts';
import { foldFacts } from '../../utils/core/window/facts.ts';
import { assessThread } from '../../utils/core/window/thread-verdict.ts';
import type { DialogWords } from '../../utils/features/dialog-words.ts';
import { NOW, type Situation } from './bar-words.ts';

export interface DialogSituation extends Omit<Situation, 'seen'> {
  readonly name?: string;
  readonly text?: string;
  /** What of the text looks promotional, in its order. */
  readonly flagged?: readonly (readonly [string, ReviewReason])[];
  readonly topic?: DraftReview['topic'];
  readonly seen?: Partial<
    Pick<DialogWords, 'composerState' | 'offer' | 'told'>
  >;
}

const DRAFT = 'Hola, Ana: tu taza ya está en camino y te llega el jueves.';

function reviewOf({
  text = DRAFT,
  flagged = [],
  topic = null,
}: DialogSituation): DraftReview {
  const phrases: FlaggedPhrase[] = [];
  let from = 0;
  for (const [phrase, reason] of flagged) {
    const start = text.indexOf(phrase, from);
    if (start < 0) throw new Error(`“${phrase}” is not in the text.`);
    from = start + phrase.length;
    phrases.push({ start, end: from, reason });
  }
  return { isPromotional: phrases.length > 0, phrases, topic };
}

/** What the dialog has to say in a situation, judged as in the inbox. */
export function dialogWordsIn(situation: DialogSituation): DialogWords {
  const { events, approvals = {}, pack, now = NOW, seen } = situation;
  const { name = 'Ana Belén Ruiz', text = DRAFT } = situation;
  const channel = situation.channel ?? 'messenger';
  const facts = {
    ...foldFacts([]),
    events,
    conflict: situation.isConflict ?? false,
  };
  const verdict = assessThread(facts, {
    channel,
    now,
    approvals,
    ...(pack && { pack }),
  });
  const review = reviewOf(situation);
  const { causes } = decideSend(verdict, {
    askWhen: 'outside',
    asLines: [],
    earlier: undefined,
    review,
  });
  return {
    name,
    verdict,
    windowHours: rulesAt(channel, now, pack)?.windowHours ?? null,
    composerState: 'open',
    text,
    review,
    causes,
    offer: null,
    now,
    isDark: false,
    ...seen,
  };
}
