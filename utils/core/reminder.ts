import { readEpoch, readFields } from './parse.ts';
import { parseThreadKey, type ThreadKey } from './thread-key.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './time/duration.ts';
import type { Verdict } from './window/verdict.ts';
import type { WindowDetail } from './window/window-detail.ts';

/** That the moderator wants to be told before a thread closes; one for each thread. JSON-safe. */
export interface Reminder {
  readonly thread: ThreadKey;
  /** Epoch ms. */
  readonly at: number;
  /** The end that it comes before: it moves with it. Epoch ms. */
  readonly endsAt: number;
  /** When it was set; an answer after that drops it. Epoch ms. */
  readonly setAt: number;
}

/** What is asked for: the background knows the end. */
export type ReminderWish = Pick<Reminder, 'thread' | 'at'>;

export type ReminderFault = 'past' | 'after-end' | 'no-end' | 'storage';

const LEADS_MS = [DAY_MS, 2 * HOUR_MS, HOUR_MS, 30 * MINUTE_MS, 10 * MINUTE_MS];
const MOST_CHOICES = 4;

/** What a reminder comes before: the end of the window or, past it, of answers; null = there is none to wait for. */
export function endToRemind(
  { phase, endsAt, allows }: Verdict,
  { answersUntil }: WindowDetail,
  now: number,
): number | null {
  if (phase !== 'open' && phase !== 'limited') return null;
  // Beside a kind that has no end, answers have one all the same.
  const end = endsAt ?? (allows.includes('HUMAN_AGENT') ? answersUntil : null);
  return end !== null && end > now ? end : null;
}

/** How long before the end one can be reminded: only what still lies ahead, the longest first. */
export const leadsBefore = (endsAt: number, now: number): number[] =>
  LEADS_MS.filter((lead) => endsAt - lead > now).slice(0, MOST_CHOICES);

/** A thread's key, or null. */
export const readThreadKey = (value: unknown): ThreadKey | null =>
  parseThreadKey(value) ? (value as ThreadKey) : null;

export function parseReminderWish(value: unknown): ReminderWish | null {
  const fields = readFields(value);
  const thread = readThreadKey(fields?.thread);
  const at = readEpoch(fields?.at);
  return thread && at !== null ? { thread, at } : null;
}

/** A reminder as it is stored, pushed or backed up; null = it is none, or would come after the end. */
export function parseReminder(value: unknown): Reminder | null {
  const wish = parseReminderWish(value);
  const fields = readFields(value);
  const endsAt = readEpoch(fields?.endsAt);
  const setAt = readEpoch(fields?.setAt);
  if (!wish || endsAt === null || setAt === null || wish.at >= endsAt)
    return null;
  return { ...wish, endsAt, setAt };
}
