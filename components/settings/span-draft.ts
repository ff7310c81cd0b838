import { DAY_MS, MINUTE_MS } from '../../utils/core/time/duration.ts';
import type { DaySpan } from '../../utils/core/time/opening-hours.ts';

/** A span as it stands in two time fields: `HH:MM`, or empty while a time is half typed. */
export interface SpanDraft {
  readonly from: string;
  readonly to: string;
}

export const EMPTY_SPAN: SpanDraft = { from: '', to: '' };

export type SpanFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'same'; readonly at: number }
  | {
      readonly kind: 'overlap';
      readonly first: DaySpan;
      readonly second: DaySpan;
    };

export const DAY_MINUTES = DAY_MS / MINUTE_MS;

const two = (n: number) => String(n).padStart(2, '0');

/** A time field knows no 24:00: midnight at the end is written 00:00. */
const textOf = (minutes: number): string =>
  `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

export const draftOf = ({ from, to }: DaySpan): SpanDraft => ({
  from: textOf(from),
  to: textOf(to),
});

function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

function readSpan(draft: SpanDraft): DaySpan | SpanFault {
  const from = minutesOf(draft.from);
  const to = minutesOf(draft.to);
  if (from === null || to === null) return { kind: 'missing' };
  if (to === 0) return { from, to: DAY_MINUTES };
  return from === to ? { kind: 'same', at: from } : { from, to };
}

const isFault = (read: DaySpan | SpanFault): read is SpanFault =>
  'kind' in read;

const endOf = ({ from, to }: DaySpan): number =>
  to > from ? to : to + DAY_MINUTES;

/** What the fields of a day mean, earliest first; or the first thing that is wrong with them. */
export function readSpans(
  drafts: readonly SpanDraft[],
): readonly DaySpan[] | SpanFault {
  const spans: DaySpan[] = [];
  for (const draft of drafts) {
    const read = readSpan(draft);
    if (isFault(read)) return read;
    spans.push(read);
  }
  spans.sort((a, b) => a.from - b.from);
  for (const [place, second] of spans.entries()) {
    const first = spans[place - 1];
    if (first && endOf(first) > second.from)
      return { kind: 'overlap', first, second };
  }
  return spans;
}

/** What a second span begins with: after a break, or empty where the day has no room. */
export function spanAfter({ from, to }: DaySpan): SpanDraft {
  const begins = to + 2 * 60;
  const ends = begins + 3 * 60;
  return to > from && ends <= DAY_MINUTES
    ? draftOf({ from: begins, to: ends })
    : EMPTY_SPAN;
}
