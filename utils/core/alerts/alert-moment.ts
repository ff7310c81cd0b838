import { MINUTE_MS } from '../time/duration.ts';
import type { Stretch } from '../time/quiet.ts';

/** How long before quiet hours comes what cannot wait for their end; an alarm may be late by a minute or two. */
const BEFORE_QUIET_MS = 10 * MINUTE_MS;

export const stretchAt = (
  stretches: readonly Stretch[],
  at: number,
): Stretch | null =>
  stretches.find(({ from, to }) => from <= at && at < to) ?? null;

/**
 * When an alert comes that is meant for `at`. One of quiet hours comes when they end, or just before they begin if the
 * window does not last till then; so does one that a late alarm would bring into them.
 */
export function momentOf(
  at: number,
  endsAt: number,
  quiet: readonly Stretch[],
): number {
  const next = quiet.find(({ to }) => at < to);
  if (!next || at < next.from - BEFORE_QUIET_MS) return at;
  if (next.to < endsAt) return at < next.from ? at : next.to;
  const before = next.from - BEFORE_QUIET_MS;
  return stretchAt(quiet, before)?.to ?? before;
}
