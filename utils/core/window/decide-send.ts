import type { DraftReview, ReviewReason } from '../review/draft-review.ts';
import type { Phase, Verdict } from './verdict.ts';

/** What speaks against a send: no kind fits, or its wording looks promotional. Its sender may overrule it. */
export type AskCause = 'closed' | ReviewReason;

export interface SendDecision {
  /**
   * `pass` silently; `line` = passes, the bar says what is not known; `note` = passes, the bar says so and the journal
   * keeps it; `ask` = held until the moderator has decided.
   */
  readonly act: 'pass' | 'line' | 'note' | 'ask';
  /** What speaks against it, the most telling first; empty = nothing. */
  readonly causes: readonly AskCause[];
}

/** What was decided before in this thread; it holds until the customer acts again. */
export interface EarlierDecision {
  readonly phase: Phase;
  /** Latest time of the opener it was decided under, epoch ms; null = none known. */
  readonly openerAt: number | null;
  readonly causes: readonly AskCause[];
}

export interface SendCircumstances {
  /** `outside` = whenever the standard window is over; `closed` = only when something looks wrong. */
  readonly askWhen: 'outside' | 'closed';
  /** Causes of which the moderator wants a line in the bar and no question. */
  readonly asLines: readonly AskCause[];
  readonly earlier: EarlierDecision | undefined;
  /** null = the draft could not be reviewed. */
  readonly review: DraftReview | null;
}

/** The kinds in which promotion is allowed. */
const FREE_KINDS = ['PLUS_ONE', 'PRIVATE_REPLY'];

/** Whether promotion is allowed outside the window. */
export const allowsPromotion = ({ allows }: Pick<Verdict, 'allows'>): boolean =>
  allows.some((kind) => FREE_KINDS.includes(kind));

function causesOf(verdict: Verdict, review: DraftReview | null): AskCause[] {
  if (verdict.phase === 'closed') return ['closed'];
  if (allowsPromotion(verdict)) return [];
  return [...new Set(review?.phrases.map(({ reason }) => reason))];
}

/** Decides at once from local facts; never waits. */
export function decideSend(
  verdict: Verdict,
  circumstances: SendCircumstances,
): SendDecision {
  const { phase, maybe } = verdict;
  if (phase === 'open' || phase === 'unrestricted')
    return { act: 'pass', causes: [] };
  if (phase === 'unknown' || maybe === 'open')
    return { act: 'line', causes: [] };
  const causes = causesOf(verdict, circumstances.review);
  const isQuiet =
    isStillDecided(verdict, causes, circumstances) ||
    isLineEnough(verdict, causes, circumstances);
  return { act: isQuiet ? 'note' : 'ask', causes };
}

/** A decision holds for its thread and cause; a cause that is new asks anew. */
const isStillDecided = (
  { phase, opener }: Verdict,
  causes: readonly AskCause[],
  { earlier, review }: SendCircumstances,
) =>
  earlier !== undefined &&
  // What its words say is not known yet: that may be a new cause.
  (review !== null || phase === 'closed') &&
  earlier.phase === phase &&
  earlier.openerAt === (opener?.latest ?? null) &&
  causes.every((cause) => earlier.causes.includes(cause));

function isLineEnough(
  { phase, allows }: Verdict,
  causes: readonly AskCause[],
  { askWhen, asLines, review }: SendCircumstances,
): boolean {
  const isSettled = causes.every((cause) => asLines.includes(cause));
  if (phase === 'closed') return isSettled;
  const isOneKind = phase === 'limited' && allows.length === 1;
  return askWhen === 'closed' && isOneKind && review !== null && isSettled;
}
