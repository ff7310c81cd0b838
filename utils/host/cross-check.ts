import { threadKey } from '../core/thread-key.ts';
import { SECOND_MS } from '../core/time/duration.ts';
import { identified, type Observation } from '../core/window/observation.ts';
import type { RowReading, ThreadReading } from './reading.ts';

/** The row and the transcript of one action may differ by this: some attributes hold whole seconds. */
const SLACK_MS = 2 * SECOND_MS;

/** What was read of a message without the claim that nothing came after it. */
function withoutClaims(o: Observation): Observation {
  const { completeUntil: _, ...rest } = o;
  return identified({ ...rest, isLast: false });
}

/** The row of the open thread; null = it is not in view, or the page does not tell which it is. */
export function rowOf(
  thread: ThreadReading,
  rows: readonly RowReading[],
): RowReading | null {
  const { page, channel, thread: id } = thread;
  if (!channel || !id) return null;
  const key = threadKey({ page, channel, thread: id });
  return rows.find((row) => row.key === key) ?? null;
}

/** The same by the name, where the row has no id and only one row bears it. */
export function rowBeside(
  thread: ThreadReading,
  rows: readonly RowReading[],
): RowReading | null {
  const known = rowOf(thread, rows);
  if (known) return known;
  const named = rows.filter(({ name }) => name && name === thread.name);
  const [only] = named;
  return only && named.length === 1 && !only.key ? only : null;
}

/**
 * The transcript is renewed a moment after the list, and may never be: where the thread's own row knows of a later
 * action, the transcript claims no more than the messages it shows.
 */
export function checkAgainstRow(
  thread: ThreadReading,
  rows: readonly RowReading[],
): ThreadReading {
  const shown = rowOf(thread, rows)?.observation?.earliest ?? null;
  const newest = Math.max(0, ...thread.observations.map((o) => o.latest));
  if (shown === null || !newest || shown <= newest + SLACK_MS) return thread;
  return { ...thread, observations: thread.observations.map(withoutClaims) };
}
