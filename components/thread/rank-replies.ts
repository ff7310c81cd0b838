import {
  fitReply,
  fitsNow,
  isSurelyClosed,
  type ReplyFit,
} from '../../utils/core/fit-reply.ts';
import {
  type OwnWords,
  reviewDraft,
} from '../../utils/core/review/review-draft.ts';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import { isInLastHours } from '../../utils/core/window/last-hours.ts';
import type { Verdict } from '../../utils/core/window/verdict.ts';

/** `closed` = nothing may be written; `no-composer` = nothing can be. */
export type ReplyGroupKind = 'reopeners' | ReplyFit | 'closed' | 'no-composer';

/** Replies of which the same is to be said just now. */
export interface ReplyGroup {
  readonly kind: ReplyGroupKind;
  /** False = they can be put into a composer all the same; the guard asks when one is sent. */
  readonly isFit: boolean;
  readonly replies: readonly SavedReply[];
}

/** What replies are measured by. */
export interface ReplySituation {
  readonly verdict: Verdict;
  readonly own: OwnWords;
  /** There is a composer. */
  readonly canType: boolean;
}

/** A review takes a moment, and neither the words of a reply nor the moderator's own change often. */
const fits = new WeakMap<OwnWords, WeakMap<SavedReply, ReplyFit>>();

function fitOf(reply: SavedReply, own: OwnWords): ReplyFit {
  const known = fits.get(own) ?? new WeakMap<SavedReply, ReplyFit>();
  const fit = known.get(reply) ?? fitReply(reviewDraft(reply.text, own));
  fits.set(own, known.set(reply, fit));
  return fit;
}

/** These replies by what is to be said of them, each group in their order; none is empty. */
export function rankReplies(
  replies: readonly SavedReply[],
  { verdict, own, canType }: ReplySituation,
): readonly ReplyGroup[] {
  if (!replies.length) return [];
  if (!canType) return [{ kind: 'no-composer', isFit: false, replies }];
  if (isSurelyClosed(verdict))
    return [{ kind: 'closed', isFit: false, replies }];
  const kindOf = (reply: SavedReply) =>
    isInLastHours(verdict) && reply.isReopener
      ? 'reopeners'
      : fitOf(reply, own);
  return (['reopeners', 'any-time', 'window-only'] as const).flatMap((kind) => {
    const found = replies.filter((reply) => kindOf(reply) === kind);
    const isFit = kind === 'reopeners' || fitsNow(kind, verdict);
    return found.length ? [{ kind, isFit, replies: found }] : [];
  });
}
