import type { ThreadKey } from '../core/thread-key.ts';
import type { Observation, Sighting } from '../core/window/observation.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import type { HiddenSince, Ledger, ThreadRow } from './schema.ts';
import { parseHidden, rowOf } from './thread-row.ts';

const together = (
  a: readonly Observation[],
  b: readonly Observation[],
): readonly Observation[] => [...a, ...b];

/** Adds what was seen to what is known, in one transaction; the answer is what is known now. A hidden thread whose customer may have written comes back. */
export function saveSightings(
  ledger: Ledger,
  sightings: readonly Sighting[],
): Promise<ThreadRow[]> {
  return ledger.transaction('rw', ledger.threads, async () => {
    const stored = await ledger.threads.bulkGet(sightings.map((s) => s.key));
    const known = new Map<ThreadKey, Sighting>();
    const hidden = new Map<ThreadKey, HiddenSince | null>();
    // A stored row is parsed like any other data from outside: an unreadable one must not block new facts.
    for (const row of stored) {
      const parsed = parseSighting(row);
      if (!parsed) continue;
      known.set(parsed.key, parsed);
      hidden.set(parsed.key, parseHidden(row?.hidden));
    }
    for (const { key, name, observations } of sightings) {
      const before = known.get(key);
      known.set(key, {
        key,
        name: name || (before?.name ?? ''),
        observations: together(before?.observations ?? [], observations),
      });
    }
    const rows = [...known.values()].flatMap(
      (s) => rowOf(s, hidden.get(s.key) ?? null) ?? [],
    );
    await ledger.threads.bulkPut(rows);
    return rows;
  });
}
