import { type InboxAddress, readAddress } from './address.ts';
import { readRows } from './read-rows.ts';
import { readThread } from './read-thread.ts';
import type { RowReading, ThreadReading } from './reading.ts';

/** What the page shows at one moment. */
export interface InboxReading {
  /** Epoch ms. */
  readonly at: number;
  readonly address: InboxAddress;
  readonly rows: readonly RowReading[];
  readonly thread: ThreadReading | null;
}

/** Reads the whole inbox; null = this address is not an inbox. Writes nothing, clicks nothing. */
export function readInbox(page: Document, now: number): InboxReading | null {
  const address = readAddress(page.location.href);
  if (!address) return null;
  const language = page.documentElement.lang;
  const rows = readRows(page, {
    page: address.page,
    tab: address.tab,
    language,
    now,
  });
  const thread = readThread(page, { address, language, now });
  return { at: now, address, rows, thread };
}
