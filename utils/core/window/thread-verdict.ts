import type { RulePack } from '../policy/rule-set.ts';
import type { Channel } from '../thread-key.ts';
import { assess } from './assess.ts';
import type { Facts } from './facts.ts';
import type { Approvals, Verdict } from './verdict.ts';

export interface Moment {
  /** null = the page does not tell which: only what holds on every channel is claimed. */
  readonly channel: Channel | null;
  /** Epoch ms. */
  readonly now: number;
  readonly approvals: Approvals;
  /** Default: the rules that Ventana comes with. */
  readonly pack?: RulePack;
}

const UNKNOWN: Verdict = {
  phase: 'unknown',
  endsAt: null,
  left: null,
  allows: [],
  opener: null,
  ruleSet: null,
};

/** The verdict on a thread's facts; a contradiction among them is `unknown`. */
export function assessThread(facts: Facts, moment: Moment): Verdict {
  const { channel, ...options } = moment;
  if (facts.conflict || channel === null) return UNKNOWN;
  return assess(facts.events, { ...options, channel });
}
