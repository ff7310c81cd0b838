import {
  fitReply,
  fitsNow,
  type ReplyFit,
} from '../../utils/core/fit-reply.ts';
import { foldText } from '../../utils/core/policy/fold-words.ts';
import { reviewDraft } from '../../utils/core/review/review-draft.ts';
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

/** A review takes a moment, and the words of a reply seldom change. */
const fits = new WeakMap<SavedReply, ReplyFit>();

function fitOf(reply: SavedReply): ReplyFit {
  const fit = fits.get(reply) ?? fitReply(reviewDraft(reply.text));
  fits.set(reply, fit);
  return fit;
}

/** Whether every word of the search is somewhere in the reply. */
function isFound({ title, text }: SavedReply, search: string): boolean {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  const within = foldText(`${title}\n${text}`);
  return words.every((word) => within.includes(word));
}

/** The replies that a search finds, in their order. */
export function rankReplies(
  replies: readonly SavedReply[],
  verdict: Verdict,
  search: string,
): RankedReplies {
  const found = replies
    .filter((reply) => isFound(reply, search))
    .map((reply): RankedReply => {
      const fit = fitOf(reply);
      return { reply, fit, isFit: fitsNow(fit, verdict) };
    });
  const isFirst = ({ reply }: RankedReply) =>
    isInLastHours(verdict) && reply.isReopener;
  return {
    reopeners: found.filter(isFirst),
    others: found.filter((ranked) => !isFirst(ranked)),
  };
}
