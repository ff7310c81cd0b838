import type { JournalEntry, SentHow } from './journal-entry.ts';
import { foldText } from './policy/fold-words.ts';
import type { ReviewReason } from './review/draft-review.ts';
import { type Channel, type PageId, parseThreadKey } from './thread-key.ts';
import type { Phase } from './window/verdict.ts';

/** Which entries of the journal are sought; null and '' = whichever. */
export interface JournalFilter {
  /** First and last day where this computer is, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly until: string | null;
  readonly page: PageId | null;
  readonly channel: Channel | null;
  readonly phase: Phase | null;
  readonly how: SentHow | null;
  readonly reason: ReviewReason | null;
  readonly onlyOverrides: boolean;
  /** Part of the person's name, with or without its accents. */
  readonly person: string;
}

export const NO_FILTER: JournalFilter = {
  from: null,
  until: null,
  page: null,
  channel: null,
  phase: null,
  how: null,
  reason: null,
  onlyOverrides: false,
  person: '',
};

/** The part of the journal that a filter finds. */
export interface JournalPage {
  /** The newest that match, newest first. */
  readonly entries: readonly JournalEntry[];
  /** How many match in all. */
  readonly matching: number;
  /** How many are stored. */
  readonly all: number;
  /** How many of the rows looked at are stored in a form that cannot be read. */
  readonly unreadable: number;
}

/** The start of a day where this computer is, or of one some days later; epoch ms. */
function startOf(day: string, later = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

/** From (in it) when until (not in it) when, epoch ms. */
export const spanOf = ({
  from,
  until,
}: Pick<JournalFilter, 'from' | 'until'>) => ({
  from: from ? startOf(from) : 0,
  until: until ? startOf(until, 1) : Number.POSITIVE_INFINITY,
});

/** Whether the filter asks for nothing but a span of time. */
export const isSpanOnly = ({ from, until, ...more }: JournalFilter): boolean =>
  Object.values(more).every((value) => !value);

/** A test of all but the span of time. */
export function matcherOf(
  filter: JournalFilter,
): (entry: JournalEntry) => boolean {
  const { page, channel, phase, how, reason, onlyOverrides } = filter;
  const person = foldText(filter.person.trim());
  return (entry) => {
    const address = parseThreadKey(entry.thread);
    return (
      (!page || address?.page === page) &&
      (!channel || address?.channel === channel) &&
      (!phase || entry.phase === phase) &&
      (!how || entry.how === how) &&
      (!reason || entry.reasons.includes(reason)) &&
      (!onlyOverrides || entry.isOverride) &&
      (!person || foldText(entry.name).includes(person))
    );
  };
}
