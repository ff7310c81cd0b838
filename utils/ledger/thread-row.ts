import { nameWords } from '../core/name-words.ts';
import { readEpoch, readFields } from '../core/parse.ts';
import { parseThreadKey } from '../core/thread-key.ts';
import { MINUTE_MS } from '../core/time/duration.ts';
import { type Facts, foldFacts } from '../core/window/facts.ts';
import { keepObservations, type Sighting } from '../core/window/observation.ts';
import type { HiddenSince, ThreadRow } from './schema.ts';

/** A list in another tab may show a thread as it was this much longer. */
const STALE_MS = MINUTE_MS;

const customerEvents = ({ events }: Facts) =>
  events.filter(({ by }) => by === 'customer');

/** What is known of the customer, to be told from what they do later. */
export const hiddenSince = (facts: Facts): HiddenSince => ({
  hiddenAt: Math.max(0, ...customerEvents(facts).map(({ latest }) => latest)),
  seenAt: facts.seenAt,
});

/**
 * Whether the customer has or may have acted since the thread was hidden. The same action read once more, told less
 * exactly, is none: it was over when the thread had been read last.
 */
function hasComeBack(facts: Facts, { hiddenAt, seenAt }: HiddenSince): boolean {
  const mayCount = facts.lastBy !== 'page';
  return customerEvents(facts).some(
    ({ earliest, latest }) =>
      (earliest ?? 0) > hiddenAt ||
      (mayCount && latest > hiddenAt && latest > seenAt - STALE_MS),
  );
}

/** As it is stored or backed up; null = the thread is not hidden, or that cannot be read. */
export function parseHidden(value: unknown): HiddenSince | null {
  const fields = readFields(value);
  const hiddenAt = readEpoch(fields?.hiddenAt);
  const seenAt = readEpoch(fields?.seenAt);
  return hiddenAt !== null && seenAt !== null ? { hiddenAt, seenAt } : null;
}

/** The row that is stored of a thread; null = it has no usable key. A hidden one whose customer may have written is hidden no more. */
export function rowOf(
  { key, name, observations: seen }: Sighting,
  hidden: HiddenSince | null,
): ThreadRow | null {
  const address = parseThreadKey(key);
  if (!address) return null;
  const observations = keepObservations(seen);
  const facts = foldFacts(observations);
  const openedAt = Math.max(
    0,
    ...facts.events.map((e) => (e.by === 'customer' ? (e.earliest ?? 0) : 0)),
  );
  const isHidden = hidden !== null && !hasComeBack(facts, hidden);
  const isWaiting = facts.lastBy === 'customer' && !facts.isPutAway;
  return {
    key,
    page: address.page,
    channel: address.channel,
    name,
    observations,
    openedAt,
    waiting: isWaiting && !isHidden ? 1 : 0,
    words: nameWords(name),
    seenAt: facts.seenAt,
    ...(isHidden ? { hidden } : {}),
  };
}
