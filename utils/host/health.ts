import type { Health, Healths } from '../core/page-report.ts';
import type { InboxReading } from './inbox-reading.ts';
import { all, maybe } from './locator.ts';
import { listCell, listFrame, message } from './locators.ts';
import { findPane } from './pane.ts';

/** How long a filled page may go on without a part before that part counts as missing. */
export const MISSING_AFTER_MS = 5000;

/** How long two counts of the rows may differ: a list that is being redrawn does so for a moment. */
export const DEGRADED_AFTER_MS = 2000;

/** Text enough that a main region is filled and not a skeleton. */
const FILLED_TEXT = 200;

/** Whether the page shows content at all: a list that is still loading is no fault. */
export function isFilled(page: Document): boolean {
  if (page.readyState === 'loading') return false;
  const main = page.querySelector('[role="main"]') ?? page.body;
  return (main?.textContent ?? '').length > FILLED_TEXT;
}

/** The cells of the virtual list with content; null = the layout has none to count. */
function countCells(page: Document): number | null {
  const cells = all(listCell, page).filter((cell) => cell.textContent?.trim());
  const outer = cells.filter(
    (cell) => !cells.some((o) => o !== cell && o.contains(cell)),
  );
  return outer.length || null;
}

function healthOfRows(page: Document, { rows }: InboxReading): Health {
  // An empty list is a state of the page, not a fault.
  if (!rows.length)
    return maybe(listFrame, page) && !countCells(page) ? 'none' : 'missing';
  const cells = countCells(page);
  const isCounted = cells === null || cells <= rows.length;
  const isRead = rows.every(
    ({ observation, isTorn }) => observation && !isTorn,
  );
  return isCounted && isRead ? 'ok' : 'degraded';
}

function healthOfTranscript(
  page: Document,
  { thread, address }: InboxReading,
): Health {
  if (thread?.observations.length) return thread.torn ? 'degraded' : 'ok';
  const isComment = (address.threadChannel ?? address.tab) === 'comment';
  const isOpen = !isComment && (address.thread || thread?.composer);
  return isOpen || all(message, page).length ? 'missing' : 'none';
}

const EDITABLE = '[contenteditable="true"], textarea';

function healthOfComposer(
  page: Document,
  { thread, address }: InboxReading,
): Health {
  // Public comments are outside of all this.
  if (!thread || (address.threadChannel ?? address.tab) === 'comment')
    return 'none';
  if (thread.composer) return 'ok';
  // Something can be written there, and it is not what we know as the composer.
  return findPane(page)?.querySelector(EDITABLE) ? 'missing' : 'none';
}

/** What is understood of the page at this moment; a page that loads is told apart by who watches it. */
export function readHealth(page: Document, reading: InboxReading): Healths {
  const composer = healthOfComposer(page, reading);
  return {
    rows: healthOfRows(page, reading),
    transcript: healthOfTranscript(page, reading),
    composer,
    // Enter in the composer and the controls beside it: found where that is.
    send: composer,
  };
}
