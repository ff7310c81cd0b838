import { oneOf, readFields, readList, readText } from './parse.ts';
import { readThreadKey } from './reminder.ts';
import type { ThreadKey } from './thread-key.ts';
import { HOUR_MS, MINUTE_MS } from './time/duration.ts';
import { SOON_MS } from './window/badge-look.ts';

/** What the number at the toolbar button counts: who waits and closes soon, all who wait inside their window, nothing. */
export const NUMBER_COUNTS = ['closing', 'waiting', 'nothing'] as const;

export interface ToolbarSettings {
  readonly counts: (typeof NUMBER_COUNTS)[number];
  /** What "soon" is, in hours: for the number and for the line above the list. */
  readonly withinHours: number;
}

export const DEFAULT_TOOLBAR: ToolbarSettings = {
  counts: 'closing',
  withinHours: 3,
};

export const WITHIN_HOURS = [1, 2, 3, 4, 6, 8, 12] as const;

/** What is stored; what does not parse falls back to its default, field by field. */
export function parseToolbarSettings(value: unknown): ToolbarSettings {
  const { counts, withinHours } = readFields(value) ?? {};
  return {
    counts: oneOf(counts, NUMBER_COUNTS) ?? DEFAULT_TOOLBAR.counts,
    withinHours:
      WITHIN_HOURS.find((hours) => hours === withinHours) ??
      DEFAULT_TOOLBAR.withinHours,
  };
}

/** A thread that waits for an answer and is inside its window. */
export interface ClosingThread {
  readonly thread: ThreadKey;
  /** Empty = not known. */
  readonly name: string;
  /** Epoch ms. */
  readonly endsAt: number;
}

/** What closes next, as the background tells an inbox. JSON-safe. */
export interface Closing {
  /** Those that close within the hours of the settings, soonest first, of all Pages; the first of them. */
  readonly threads: readonly ClosingThread[];
  /** How many there are in all. */
  readonly count: number;
}

function parseClosingThread(value: unknown): ClosingThread | null {
  const { thread, name, endsAt } = readFields(value) ?? {};
  const key = readThreadKey(thread);
  const who = readText(name, 1000);
  return key && who !== null && typeof endsAt === 'number'
    ? { thread: key, name: who, endsAt }
    : null;
}

/** What was pushed or answered, or null. */
export function parseClosing(value: unknown): Closing | null {
  const fields = readFields(value);
  if (!fields || typeof fields.count !== 'number') return null;
  const { items } = readList(fields.threads, parseClosingThread);
  return { threads: items, count: fields.count };
}

/** So many are told of; the queue shows the others. */
const MOST_TOLD = 20;

/** Of those whose window is open, soonest to close first: those that close within the hours. */
export function closingWithin(
  open: readonly ClosingThread[],
  now: number,
  hours: number,
): Closing {
  const until = now + hours * HOUR_MS;
  const soon = open.filter(({ endsAt }) => endsAt <= until);
  const threads = soon
    .slice(0, MOST_TOLD)
    .map(({ thread, name, endsAt }) => ({ thread, name, endsAt }));
  return { threads, count: soon.length };
}

const URGENT_MS = 30 * MINUTE_MS;

/** How near the end of a window is. */
export type Urgency = 'urgent' | 'soon' | 'quiet';

export function urgencyOf(endsAt: number, now: number): Urgency {
  if (endsAt - now <= URGENT_MS) return 'urgent';
  return endsAt - now <= SOON_MS ? 'soon' : 'quiet';
}

/**
 * When what is said of the open windows, soonest to close first, changes by itself: one ends, comes within the hours,
 * or the soonest grows more urgent. Epoch ms; null = never.
 */
export function nextChange(
  open: readonly ClosingThread[],
  now: number,
  hours: number,
): number | null {
  const [soonest] = open;
  if (!soonest) return null;
  const entering = open.find(({ endsAt }) => endsAt - hours * HOUR_MS > now);
  const moments = [
    soonest.endsAt,
    soonest.endsAt - SOON_MS,
    soonest.endsAt - URGENT_MS,
    (entering ?? soonest).endsAt - hours * HOUR_MS,
  ];
  return Math.min(...moments.filter((at) => at > now));
}
