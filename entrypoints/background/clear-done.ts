import { browser } from 'wxt/browser';
import { loadTold } from '../../utils/ledger/alerts.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { NOTICE } from './alert-notice.ts';

/** Takes away each notification of which nobody waits any more: it still shows their names. */
export async function clearDone(ledger: Ledger): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  const notices = shown.filter((id) => id.startsWith(NOTICE));
  if (!notices.length) return;
  const rows = await loadTold(ledger);
  const threads = await ledger.threads.bulkGet(rows.map((row) => row.thread));
  // What was told as one was told at the same moment.
  const waitAt = new Set(
    rows.flatMap(({ at }, i) => (threads[i]?.waiting === 1 ? [at] : [])),
  );
  const done = new Set(notices);
  for (const { thread, at } of rows)
    if (waitAt.has(at)) done.delete(NOTICE + thread);
  for (const id of done) await browser.notifications.clear(id);
}
