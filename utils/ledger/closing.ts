import { longestWindow } from '../core/alerts/coming-rules.ts';
import { type OpenThread, readOpenThread } from '../core/open-thread.ts';
import type { JudgedBy } from '../core/window/judge-thread.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import type { Ledger } from './schema.ts';

/** Every thread that waits for an answer and whose window is open, soonest to close first: a key range, however many are stored. */
export async function loadOpen(
  ledger: Ledger,
  by: JudgedBy,
): Promise<OpenThread[]> {
  // What opened the window is never later than the customer's newest action.
  const from = by.now - longestWindow(by.rules, by.now);
  const rows = await ledger.threads
    .where('[waiting+openedAt]')
    .between([1, from], [1, Number.POSITIVE_INFINITY])
    .toArray();
  return rows
    .flatMap((row) => {
      const sighting = parseSighting(row);
      return (sighting && readOpenThread(sighting, by)) ?? [];
    })
    .sort((a, b) => a.endsAt - b.endsAt);
}
