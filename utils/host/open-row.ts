import type { ThreadKey } from '../core/thread-key.ts';
import type { RowReading } from './reading.ts';

/**
 * Opens a thread by its row, as a press on it would: only where the row was read in this very turn, for the page gives
 * its rows to other threads. False = the list does not show it now.
 */
export function openRow(
  rows: readonly Pick<RowReading, 'element' | 'key'>[],
  thread: ThreadKey,
): boolean {
  const row = rows.find(({ key }) => key === thread);
  if (!row?.element.isConnected) return false;
  // A row of the real page is opened by this; a press in its middle would be taken by its hidden tools.
  row.element.click();
  return true;
}
