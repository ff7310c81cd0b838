import type { Phase, Verdict } from './verdict.ts';

/**
 * What happens to a message at the moment of sending: `pass` silently; `line` = passes, the bar says what is not
 * known; `note` = passes, the bar says so and the journal keeps it; `ask` = held until the moderator has decided.
 */
export type SendDecision = 'pass' | 'line' | 'note' | 'ask';

/** What was decided before in this thread; it holds until the customer acts again. */
export interface EarlierDecision {
  readonly phase: Phase;
  /** Latest time of the opener it was decided under, epoch ms; null = none known. */
  readonly openerAt: number | null;
}

export interface SendCircumstances {
  readonly askWhen: 'outside' | 'closed';
  readonly earlier: EarlierDecision | undefined;
}

/** Decides at once from local facts; never waits. */
export function decideSend(
  verdict: Verdict,
  { askWhen, earlier }: SendCircumstances,
): SendDecision {
  const { phase, maybe, allows } = verdict;
  if (phase === 'open' || phase === 'unrestricted') return 'pass';
  if (phase === 'unknown' || maybe === 'open') return 'line';
  if (isStillDecided(verdict, earlier)) return 'note';
  const isOneKind = phase === 'limited' && allows.length === 1;
  return askWhen === 'closed' && isOneKind ? 'note' : 'ask';
}

const isStillDecided = (
  verdict: Verdict,
  earlier: EarlierDecision | undefined,
) =>
  earlier !== undefined &&
  earlier.phase === verdict.phase &&
  earlier.openerAt === (verdict.opener?.latest ?? null);
