import type { JournalEntry } from '../../utils/core/journal-entry.ts';
import { DAY_MS } from '../../utils/core/time/duration.ts';

/** How far back the journal can be taken along, days. */
export const SPANS = [7, 14, 30, 90] as const;
export type Span = (typeof SPANS)[number];

/** The entries of so many days before a moment (epoch ms), the oldest first. */
export const entriesOf = (
  entries: readonly JournalEntry[],
  days: Span,
  now: number,
): JournalEntry[] =>
  entries
    .filter(({ at }) => at > now - days * DAY_MS)
    .sort((a, b) => a.at - b.at);
