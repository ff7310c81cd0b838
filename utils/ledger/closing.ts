import { longestWindow } from '../core/alerts/coming-rules.ts';
import { type ApprovalSettings, approvalsOf } from '../core/approvals.ts';
import type { ClosingThread } from '../core/closing.ts';
import type { RulePack } from '../core/policy/rule-set.ts';
import { parseThreadKey } from '../core/thread-key.ts';
import { foldFacts } from '../core/window/facts.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import { assessThread } from '../core/window/thread-verdict.ts';
import type { Ledger, ThreadRow } from './schema.ts';

/** The moment of looking, and what threads are judged by. */
export interface ClosingMoment {
  /** Epoch ms. */
  readonly now: number;
  readonly settings: ApprovalSettings;
  readonly rules: RulePack;
}

function judge(
  row: ThreadRow,
  { now, settings, rules }: ClosingMoment,
): ClosingThread | null {
  const sighting = parseSighting(row);
  const address = parseThreadKey(sighting?.key);
  if (!sighting || !address) return null;
  const { page, channel } = address;
  const approvals = approvalsOf(settings, page, channel);
  const moment = { channel, now, approvals, pack: rules };
  const verdict = assessThread(foldFacts(sighting.observations), moment);
  const { phase, endsAt } = verdict;
  const { key, name } = sighting;
  return phase === 'open' && endsAt !== null
    ? { thread: key, name, endsAt }
    : null;
}

/** Every thread that waits for an answer and whose window is open, soonest to close first. */
export async function loadOpen(
  ledger: Ledger,
  moment: ClosingMoment,
): Promise<ClosingThread[]> {
  const { now, rules } = moment;
  // What opened the window is never later than the customer's newest action.
  const from = now - longestWindow(rules, now);
  const rows = await ledger.threads
    .where('[waiting+openedAt]')
    .between([1, from], [1, Number.POSITIVE_INFINITY])
    .toArray();
  return rows
    .flatMap((row) => judge(row, moment) ?? [])
    .sort((a, b) => a.endsAt - b.endsAt);
}
