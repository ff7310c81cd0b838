import { type ApprovalSettings, approvalsOf } from '../approvals.ts';
import type { RulePack } from '../policy/rule-set.ts';
import { parseThreadKey } from '../thread-key.ts';
import type { Facts } from './facts.ts';
import { assessThread } from './thread-verdict.ts';
import type { Verdict } from './verdict.ts';

/** The moment of looking, and what threads are judged by. */
export interface JudgedBy {
  /** Epoch ms. */
  readonly now: number;
  readonly settings: ApprovalSettings;
  readonly rules: RulePack;
}

/** The verdict on a stored thread, with the approvals of its Page and channel; null = its key is none. */
export function judgeThread(
  key: string,
  facts: Facts,
  { now, settings, rules }: JudgedBy,
): Verdict | null {
  const address = parseThreadKey(key);
  if (!address) return null;
  const { page, channel } = address;
  const approvals = approvalsOf(settings, page, channel);
  return assessThread(facts, { channel, now, approvals, pack: rules });
}
