import {
  type ApprovalSettings,
  approvalsOf,
} from '../../utils/core/approvals.ts';
import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import {
  parseThreadKey,
  type ThreadAddress,
} from '../../utils/core/thread-key.ts';
import { type Facts, foldFacts } from '../../utils/core/window/facts.ts';
import type { Sighting } from '../../utils/core/window/observation.ts';
import { assessThread } from '../../utils/core/window/thread-verdict.ts';
import type { Verdict } from '../../utils/core/window/verdict.ts';

/** One thread of the list, judged at the moment of looking. */
export interface QueueItem extends ThreadAddress {
  readonly key: string;
  readonly name: string;
  readonly verdict: Verdict;
}

export interface RankedQueue {
  /** May still be answered, soonest to close first; then those of which nobody knows. */
  readonly waiting: readonly QueueItem[];
  /** The window is over; newest first. */
  readonly over: readonly QueueItem[];
}

// The facts of a stored thread do not change; only the verdict does, every minute.
const factsOf = new WeakMap<Sighting, Facts>();

function readFacts(sighting: Sighting): Facts {
  const known = factsOf.get(sighting);
  if (known) return known;
  const facts = foldFacts(sighting.observations);
  factsOf.set(sighting, facts);
  return facts;
}

const endOf = ({ verdict }: QueueItem) =>
  verdict.endsAt ?? Number.POSITIVE_INFINITY;
const openedAt = ({ verdict }: QueueItem) => verdict.opener?.latest ?? 0;
const isUnknown = ({ verdict }: QueueItem) => verdict.phase === 'unknown';

/** Number subtraction would make NaN of two threads without an end. */
const ascending = (a: number, b: number) => Number(a > b) - Number(a < b);

const soonestFirst = (a: QueueItem, b: QueueItem) =>
  ascending(Number(isUnknown(a)), Number(isUnknown(b))) ||
  ascending(endOf(a), endOf(b)) ||
  ascending(openedAt(b), openedAt(a));

const newestFirst = (a: QueueItem, b: QueueItem) =>
  ascending(openedAt(b), openedAt(a));

/** What a thread is judged by besides its facts. */
export interface JudgedBy {
  readonly settings: ApprovalSettings;
  readonly rules: RulePack;
}

/** Judges the threads and puts them in the order in which they need an answer. */
export function rankQueue(
  sightings: readonly Sighting[],
  now: number,
  { settings, rules }: JudgedBy,
): RankedQueue {
  const items = sightings.flatMap((sighting): QueueItem[] => {
    const address = parseThreadKey(sighting.key);
    if (!address) return [];
    const { page, channel } = address;
    const approvals = approvalsOf(settings, page, channel);
    const moment = { channel, now, approvals, pack: rules };
    const verdict = assessThread(readFacts(sighting), moment);
    return [{ ...address, key: sighting.key, name: sighting.name, verdict }];
  });
  const isOver = ({ verdict }: QueueItem) => verdict.phase === 'closed';
  return {
    waiting: items.filter((item) => !isOver(item)).sort(soonestFirst),
    over: items.filter(isOver).sort(newestFirst),
  };
}
