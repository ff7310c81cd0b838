import type { RuleSet } from '../policy/rule-set.ts';
import { newestOf, writtenAmong } from './newest-opener.ts';
import { proveEvents } from './proven-events.ts';
import type { ThreadEvent } from './thread-event.ts';
import type { OpenerSeen } from './verdict.ts';

/** What the events of a thread prove under one rule set. */
export interface ProvenThread {
  /** Capped at now, one event per action. */
  readonly events: readonly ThreadEvent[];
  readonly opener: OpenerSeen | null;
  /** The newest thing that the person wrote. */
  readonly wrote: OpenerSeen | null;
  readonly ad: OpenerSeen | null;
}

interface Remembered {
  readonly rules: RuleSet;
  /** From here on no time needs to be capped, and what was proven stays so. Epoch ms. */
  readonly since: number;
  readonly proven: ProvenThread | null;
}

/** A thread is looked at each minute, and its events are what they were until something happens in it. */
const remembered = new WeakMap<readonly ThreadEvent[], Remembered>();

function prove(
  events: readonly ThreadEvent[],
  { openers }: RuleSet,
  now: number,
): ProvenThread | null {
  const proven = proveEvents(events, now);
  return (
    proven && {
      events: proven,
      opener: newestOf(proven, openers),
      wrote: newestOf(proven, writtenAmong(openers)),
      ad: newestOf(proven, ['ad-message']),
    }
  );
}

/** What is proven at `now` (epoch ms); null = two readings of one action contradict each other. */
export function proveThread(
  events: readonly ThreadEvent[],
  rules: RuleSet,
  now: number,
): ProvenThread | null {
  const known = remembered.get(events);
  if (known && known.rules === rules && now >= known.since) return known.proven;
  const proven = prove(events, rules, now);
  const since = events.reduce((most, e) => Math.max(most, e.latest), 0);
  if (now >= since) remembered.set(events, { rules, since, proven });
  return proven;
}
