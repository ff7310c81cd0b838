import { SENT_HOW } from '../../utils/core/journal-entry.ts';
import {
  type JournalFilter,
  NO_FILTER,
} from '../../utils/core/journal-filter.ts';
import { oneOf } from '../../utils/core/parse.ts';
import { REVIEW_REASONS } from '../../utils/core/review/draft-review.ts';
import { CHANNELS, parsePageId } from '../../utils/core/thread-key.ts';
import { parseDay } from '../../utils/core/time/day.ts';

/** The view's own id in the address: `#journal`, `#journal/from=2026-11-01&phase=closed`. */
export const JOURNAL_VIEW = 'journal';

/** The phases in which a message is noted. */
export const NOTED_PHASES = [
  'plus-one',
  'limited',
  'closed',
  'unknown',
] as const;

/** All of a filter but the person's name: a customer's name has no place in the browser's history. */
export type PlacedFilter = Omit<JournalFilter, 'person'>;

/** The filter that an address names; what does not parse filters nothing. */
export function parseJournalPlace(hash: string): PlacedFilter {
  const query = new URLSearchParams(hash.split('/')[1]);
  const { person, ...none } = NO_FILTER;
  return {
    ...none,
    from: parseDay(query.get('from')),
    until: parseDay(query.get('until')),
    page: parsePageId(query.get('page')),
    channel: oneOf(query.get('channel'), CHANNELS),
    phase: oneOf(query.get('phase'), NOTED_PHASES),
    how: oneOf(query.get('how'), SENT_HOW),
    reason: oneOf(query.get('reason'), REVIEW_REASONS),
    onlyOverrides: query.get('overrides') === 'only',
  };
}

/** The address of a filtered journal, with `#`. */
export function writeJournalPlace(filter: PlacedFilter): string {
  const { onlyOverrides, from, until, page, channel, phase, how, reason } =
    filter;
  const texts = Object.entries({
    from,
    until,
    page,
    channel,
    phase,
    how,
    reason,
    overrides: onlyOverrides ? 'only' : null,
  }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(texts);
  return texts.length ? `#${JOURNAL_VIEW}/${query}` : `#${JOURNAL_VIEW}`;
}
