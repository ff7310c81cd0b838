import { type AlertRow, parseAlertRow } from '../core/alerts/alert-row.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import type { Ledger } from './schema.ts';

/** What was told. */
export const loadTold = async ({ alerts }: Ledger): Promise<AlertRow[]> =>
  (await alerts.toArray()).flatMap((row) => parseAlertRow(row) ?? []);

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
