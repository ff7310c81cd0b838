import { parseThreadKey, type ThreadKey } from '../core/thread-key.ts';
import { foldFacts } from '../core/window/facts.ts';
import {
  keepObservations,
  type Observation,
  type Sighting,
} from '../core/window/observation.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import type { Ledger, ThreadRow } from './schema.ts';

function rowOf(sighting: Sighting): ThreadRow | null {
  const address = parseThreadKey(sighting.key);
  if (!address) return null;
  const observations = keepObservations(sighting.observations);
  const facts = foldFacts(observations);
  const openedAt = Math.max(
    0,
    ...facts.events.map((e) => (e.by === 'customer' ? (e.earliest ?? 0) : 0)),
  );
  return {
    key: sighting.key,
    page: address.page,
    channel: address.channel,
    name: sighting.name,
    observations,
    openedAt,
    waiting: facts.lastBy === 'customer' && !facts.isPutAway ? 1 : 0,
    seenAt: facts.seenAt,
  };
}

const together = (
  a: readonly Observation[],
  b: readonly Observation[],
): readonly Observation[] => [...a, ...b];

/** Adds what was seen to what is known, in one transaction; the answer is what is known now. */
export function saveSightings(
  ledger: Ledger,
  sightings: readonly Sighting[],
): Promise<ThreadRow[]> {
  return ledger.transaction('rw', ledger.threads, async () => {
    const stored = await ledger.threads.bulkGet(sightings.map((s) => s.key));
    const known = new Map<ThreadKey, Sighting>();
    // A stored row is parsed like any other data from outside: an unreadable one must not block new facts.
    for (const row of stored) {
      const parsed = parseSighting(row);
      if (parsed) known.set(parsed.key, parsed);
    }
    for (const { key, name, observations } of sightings) {
      const before = known.get(key);
      known.set(key, {
        key,
        name: name || (before?.name ?? ''),
        observations: together(before?.observations ?? [], observations),
      });
    }
    const rows = [...known.values()].flatMap((s) => rowOf(s) ?? []);
    await ledger.threads.bulkPut(rows);
    return rows;
  });
}
