import type { DraftReview } from './review/draft-review.ts';
import { allowsPromotion } from './window/decide-send.ts';
import type { Verdict } from './window/verdict.ts';

/** When a saved reply may be sent: its wording looks promotional to the review, or not. */
export type ReplyFit = 'any-time' | 'window-only';

export const fitReply = (review: DraftReview): ReplyFit =>
  review.isPromotional ? 'window-only' : 'any-time';

/** Whether a reply fits a thread now; where that is not known everything fits, as the guard lets it pass. */
export function fitsNow(fit: ReplyFit, verdict: Verdict): boolean {
  const { phase, maybe } = verdict;
  if (phase === 'limited' || phase === 'plus-one')
    return fit === 'any-time' || maybe === 'open' || allowsPromotion(verdict);
  return phase !== 'closed' || maybe === 'open';
}
