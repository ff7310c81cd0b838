import { readEpoch, readFields } from '../parse.ts';
import { readThreadKey } from '../reminder.ts';
import type { ThreadKey } from '../thread-key.ts';

/** What was told of a thread's newest window; one for each thread. JSON-safe. */
export interface AlertRow {
  readonly thread: ThreadKey;
  /** Latest time of the action that opened the window, epoch ms: what began later is another window. */
  readonly openedBy: number;
  /** When that window was said to end, epoch ms. */
  readonly endsAt: number;
  /** The shortest time before the end whose turn had come, in minutes: longer ones are done with. */
  readonly lead: number;
  /** When it was told, epoch ms. */
  readonly at: number;
}

/** A row as it is stored, or null. */
export function parseAlertRow(value: unknown): AlertRow | null {
  const fields = readFields(value);
  const thread = readThreadKey(fields?.thread);
  const openedBy = readEpoch(fields?.openedBy);
  const endsAt = readEpoch(fields?.endsAt);
  const lead = readEpoch(fields?.lead);
  const at = readEpoch(fields?.at);
  return thread &&
    openedBy !== null &&
    endsAt !== null &&
    lead !== null &&
    at !== null
    ? { thread, openedBy, endsAt, lead, at }
    : null;
}
