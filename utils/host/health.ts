import type { InboxReading } from './inbox-reading.ts';

export type Capability = 'rows' | 'times' | 'transcript' | 'composer';
export type CapabilityState = 'ok' | 'degraded' | 'missing';
export type Health = Readonly<Record<Capability, CapabilityState>>;

/** How long a filled page may go on without a part before that part counts as missing. */
export const MISSING_AFTER_MS = 5000;

/** Text enough that a main region is filled and not a skeleton. */
const FILLED_TEXT = 200;

/** Whether the page shows content at all: a list that is still loading is no fault. */
export const isFilled = (page: Document): boolean =>
  page.readyState !== 'loading' &&
  (page.querySelector('[role="main"]') ?? page.body)?.textContent !== null &&
  ((page.querySelector('[role="main"]') ?? page.body)?.textContent ?? '')
    .length > FILLED_TEXT;

/** The state of each capability in one reading; whether a part may be missing is the watcher's to say. */
export function readHealth(reading: InboxReading): Health {
  const { rows, thread } = reading;
  const unread = rows.filter((row) => !row.observation).length;
  const withoutId = rows.filter((row) => row.observation && !row.key).length;
  return {
    rows: rows.length ? (withoutId ? 'degraded' : 'ok') : 'missing',
    times:
      rows.length && unread === rows.length
        ? 'missing'
        : unread
          ? 'degraded'
          : 'ok',
    transcript: thread && !thread.thread ? 'missing' : 'ok',
    composer: thread?.composerState === 'missing' ? 'degraded' : 'ok',
  };
}
