import {
  fitReply,
  fitsNow,
  type ReplyFit,
} from '../../utils/core/fit-reply.ts';
import {
  type OwnWords,
  reviewDraft,
} from '../../utils/core/review/review-draft.ts';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import { isInLastHours } from '../../utils/core/window/last-hours.ts';
import type { Verdict } from '../../utils/core/window/verdict.ts';

/** A reply as it fits the thread just now. */
export interface RankedReply {
  readonly reply: SavedReply;
  readonly fit: ReplyFit;
  /** False = it can still be put into the composer; the guard asks when it is sent. */
  readonly isFit: boolean;
}

export interface RankedReplies {
  /** In the last hours of a window; else they are among the others. */
  readonly reopeners: readonly RankedReply[];
  readonly others: readonly RankedReply[];
}

/** A review takes a moment, and neither the words of a reply nor the moderator's own change often. */
const fits = new WeakMap<OwnWords, WeakMap<SavedReply, ReplyFit>>();

function fitOf(reply: SavedReply, own: OwnWords): ReplyFit {
  const known = fits.get(own) ?? new WeakMap<SavedReply, ReplyFit>();
  const fit = known.get(reply) ?? fitReply(reviewDraft(reply.text, own));
  fits.set(own, known.set(reply, fit));
  return fit;
}

/** These replies as they fit the thread, in their order. */
export function rankReplies(
  replies: readonly SavedReply[],
  verdict: Verdict,
  own: OwnWords,
): RankedReplies {
  const ranked = replies.map((reply): RankedReply => {
    const fit = fitOf(reply, own);
    return { reply, fit, isFit: fitsNow(fit, verdict) };
  });
  const isFirst = ({ reply }: RankedReply) =>
    isInLastHours(verdict) && reply.isReopener;
  return {
    reopeners: ranked.filter(isFirst),
    others: ranked.filter((one) => !isFirst(one)),
  };
}
