import { oneOf, readFields, readList, readText } from './parse.ts';
import { readThreadKey } from './reminder.ts';
import type { ThreadKey } from './thread-key.ts';

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
