import type { ThreadKey } from '../core/thread-key.ts';
import { foldFacts } from '../core/window/facts.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import type { HiddenSince, Ledger } from './schema.ts';
import { hiddenSince, rowOf } from './thread-row.ts';

/** Takes a thread off everything that waits until its customer acts again, or brings it back; false = it is not known. */
export function setHidden(
  ledger: Ledger,
  thread: ThreadKey,
  isHidden: boolean,
): Promise<boolean> {
  const { threads } = ledger;
  return ledger.transaction('rw', threads, async () => {
    const known = parseSighting(await threads.get(thread));
    if (!known) return false;
    const hidden = hiddenSince(foldFacts(known.observations));
    const row = rowOf(known, isHidden ? hidden : null);
    if (row) await threads.put(row);
    return row !== null;
  });
}

/** What of a backup's threads is hidden, by their keys. */
export type HiddenThreads = ReadonlyMap<ThreadKey, HiddenSince>;

/** Hides threads of a backup, but for those whose customer has or may have acted since. */
export function addHidden(ledger: Ledger, added: HiddenThreads): Promise<void> {
  const { threads } = ledger;
  return ledger.transaction('rw', threads, async () => {
    const stored = await threads.bulkGet([...added.keys()]);
    const known = stored.flatMap((row) => parseSighting(row) ?? []);
    await threads.bulkPut(
      known.flatMap((one) => rowOf(one, added.get(one.key) ?? null) ?? []),
    );
  });
}
