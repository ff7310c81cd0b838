import type { AskCounts } from '../core/window/ask-causes.ts';
import { send } from '../messaging/client.ts';
import {
  loadAskCounts,
  NO_COUNTS,
  watchAskCounts,
} from '../settings/ask-counts.ts';
import type { SendContext } from './guarded-page.ts';
import type { Answer } from './question.ts';
import { decideOffer, type QuietOffer } from './quiet-offer.ts';

/** What is counted of answers, and what is offered because of it. */
export interface Quiet {
  offerFor(context: SendContext): QuietOffer | null;
  /** Counts a trusted answer, and does what was offered and taken. */
  count(context: SendContext, answer: Answer): void;
}

/** Follows the counts, which the background keeps for all tabs, until the signal aborts. */
export function keepQuiet(signal: AbortSignal): Quiet {
  let counts: AskCounts = NO_COUNTS;
  const use = (newer: AskCounts) => {
    counts = newer;
  };
  watchAskCounts(use, signal);
  // Without the counts nothing is offered; what is asked stays the same.
  void loadAskCounts().then(use, () => {});
  return {
    offerFor: (context) => decideOffer(context, counts),
    count(context, { kind, isTrusted, isTaken }) {
      if (!isTrusted) return;
      const { causes } = context.decision;
      void send('ask:count', { causes: [...causes], isSent: kind !== null });
      const offer = decideOffer(context, counts);
      if (offer && isTaken && kind !== null)
        void send(
          'ask:quieten',
          offer.offer === 'as-line' ? offer.cause : null,
        );
    },
  };
}
