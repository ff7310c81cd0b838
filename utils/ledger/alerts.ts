import { type AlertRow, parseAlertRow } from '../core/alerts/alert-row.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import type { Sighting } from '../core/window/observation.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import type { Ledger } from './schema.ts';

export interface AlertRows {
  /** Threads that wait for an answer. */
  readonly waiting: readonly Sighting[];
  /** What was told. */
  readonly told: readonly AlertRow[];
}

/** The threads whose customer acted last, and not before `since` (epoch ms): a key range, however many are stored. */
export function loadAlerts(ledger: Ledger, since: number): Promise<AlertRows> {
  const { threads, alerts } = ledger;
  return ledger.transaction('r', threads, alerts, async () => {
    const rows = await threads
      .where('[waiting+openedAt]')
      .between([1, since], [1, Number.POSITIVE_INFINITY])
      .toArray();
    const told = await alerts.toArray();
    return {
      waiting: rows.flatMap((row) => parseSighting(row) ?? []),
      told: told.flatMap((row) => parseAlertRow(row) ?? []),
    };
  });
}

/** Remembers what is told now, and forgets what is done with. */
export function keepTold(
  { alerts }: Ledger,
  told: readonly AlertRow[],
  over: readonly ThreadKey[],
): Promise<void> {
  return alerts.db.transaction('rw', alerts, async () => {
    await alerts.bulkDelete([...over]);
    await alerts.bulkPut([...told]);
  });
}

/** Forgets all that was told. */
export const forgetTold = ({ alerts }: Ledger): Promise<void> => alerts.clear();
