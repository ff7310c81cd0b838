import type { DraftReview } from './review/draft-review.ts';
import { allowsPromotion } from './window/decide-send.ts';
import type { Verdict } from './window/verdict.ts';

/** When a saved reply may be sent: its wording looks promotional to the review, or not. */
export type ReplyFit = 'any-time' | 'window-only';

export const fitReply = (review: DraftReview): ReplyFit =>
  review.isPromotional ? 'window-only' : 'any-time';

/** Nothing may be written, and that is certain. */
export const isSurelyClosed = ({ phase, maybe }: Verdict): boolean =>
  phase === 'closed' && maybe === undefined;

/** Whether a reply fits a thread now; what may fit does, as nothing is claimed that is not known. */
export function fitsNow(fit: ReplyFit, verdict: Verdict): boolean {
  const { phase, maybe } = verdict;
  if (isSurelyClosed(verdict)) return false;
  if (fit === 'any-time' || maybe === 'open') return true;
  const isPast = ['limited', 'plus-one', 'closed'].includes(phase);
  return !isPast || allowsPromotion(verdict);
}
