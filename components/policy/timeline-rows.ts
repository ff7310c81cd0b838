import {
  announcedDays,
  exactnessOf,
  type Precision,
  type Standing,
  standingOn,
} from '../../utils/core/policy/book-days.ts';
import type {
  BookRuleSet,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import type { Channel } from '../../utils/core/thread-key.ts';
import type { BookItem } from './item-link.tsx';

/** What a stretch of days is on the picture; shares of its width, 0 to 1. */
export interface Bar {
  readonly start: number;
  readonly end: number;
  readonly isFromKnown: boolean;
  readonly isToKnown: boolean;
  readonly fromExactness: Precision;
  readonly toExactness: Precision;
  readonly standing: Standing;
  /** Until when it was open to few; null = never. */
  readonly testEnd: number | null;
}

export interface TimelineRow {
  readonly item: BookItem;
  readonly bar: Bar;
}

export interface TimelineRows {
  readonly scale: Scale;
  readonly eras: readonly { readonly rules: BookRuleSet; readonly bar: Bar }[];
  readonly tags: readonly TimelineRow[];
  readonly routes: readonly TimelineRow[];
  /** Days after today on which something is known to change. */
  readonly ahead: readonly string[];
}

export interface Scale {
  readonly years: readonly number[];
  readonly at: (day: string) => number;
}

const FIRST_YEAR = 2016;

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** What lies further ahead is off the picture: a pack may say "for ever" as 9999-12-31. */
const MOST_YEARS_AHEAD = 10;

const yearsAfter = (day: string, years: number) =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** From 2016 to the end of the year after the last day that is known of. */
function scaleTo(last: string): Scale {
  const end = Number(last.slice(0, 4)) + 2;
  const [a, b] = [timeOf(`${FIRST_YEAR}-01-01`), timeOf(`${end}-01-01`)];
  return {
    years: Array.from({ length: end - FIRST_YEAR }, (_, i) => FIRST_YEAR + i),
    at: (day) => Math.min(1, Math.max(0, (timeOf(day) - a) / (b - a))),
  };
}

interface Drawing {
  readonly book: RuleBook;
  readonly today: string;
  readonly scale: Scale;
  /** The channel's own first day: before it nothing could hold there. */
  readonly since: string | null;
}

function drawBar(
  item: BookItem | BookRuleSet,
  { book, today, scale, since }: Drawing,
): Bar {
  const { to } = item;
  const isEarly = since !== null && (item.from === null || item.from < since);
  const from = isEarly ? since : item.from;
  return {
    start: from === null ? 0 : scale.at(from),
    end: to === null ? 1 : scale.at(to),
    isFromKnown: from !== null,
    isToKnown: to !== null && scale.at(to) < 1,
    fromExactness: isEarly ? 'day' : exactnessOf(book, item, 'from'),
    toExactness: exactnessOf(book, item, 'to'),
    standing: standingOn(item, today),
    testEnd:
      'grantedFrom' in item &&
      item.grantedFrom !== undefined &&
      (from === null || item.grantedFrom > from)
        ? scale.at(item.grantedFrom)
        : null,
  };
}

const byBirth = (a: TimelineRow, b: TimelineRow) =>
  a.bar.start - b.bar.start || a.bar.end - b.bar.end;

/** What the picture of one channel shows. */
export function readTimeline(
  book: RuleBook,
  channel: Channel,
  today: string,
): TimelineRows {
  const horizon = yearsAfter(today, MOST_YEARS_AHEAD);
  const ahead = announcedDays(book, today).filter((day) => day <= horizon);
  const scale = scaleTo(ahead.at(-1) ?? today);
  const sets = book.ruleSets
    .filter((set) => set.channel === channel)
    .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const since = sets[0]?.from ?? null;
  const drawing = { book, today, scale, since };
  const rowsOf = (items: readonly BookItem[]) =>
    items
      .filter(
        ({ channels, to }) =>
          channels.includes(channel) &&
          (since === null || to === null || to > since),
      )
      .map((item) => ({ item, bar: drawBar(item, drawing) }))
      .sort(byBirth);
  return {
    scale,
    eras: sets.map((rules) => ({ rules, bar: drawBar(rules, drawing) })),
    tags: rowsOf(book.tags),
    routes: rowsOf(book.routes),
    ahead,
  };
}
