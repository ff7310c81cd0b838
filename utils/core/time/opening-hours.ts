import { readFields, readList } from '../parse.ts';
import { DAY_MS, MINUTE_MS } from './duration.ts';
import { isZone, nextClockChange, offsetAt } from './zone.ts';

/** From and until when, in minutes since local midnight; an end that is not after its beginning is one of the next day. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** When a Page's team answers. JSON-safe. */
export interface OpeningHours {
  /** IANA name of the time zone that the spans are meant in. */
  readonly zone: string;
  /** Seven lists, Monday's first; a day without a span is closed. */
  readonly days: readonly (readonly DaySpan[])[];
}

const DAY_MINUTES = DAY_MS / MINUTE_MS;

/** A stored or imported span, or null. */
export function parseDaySpan(value: unknown): DaySpan | null {
  const { from, to } = readFields(value) ?? {};
  const isMinute = (minutes: unknown): minutes is number =>
    Number.isInteger(minutes) &&
    Number(minutes) >= 0 &&
    Number(minutes) <= DAY_MINUTES;
  return isMinute(from) && isMinute(to) && from !== to && from < DAY_MINUTES
    ? { from, to }
    : null;
}

/** Stored or imported opening hours, or null. */
export function parseOpeningHours(value: unknown): OpeningHours | null {
  const { zone, days } = readFields(value) ?? {};
  if (!isZone(zone) || !Array.isArray(days) || days.length !== 7) return null;
  return {
    zone,
    days: days.map((spans) => readList(spans, parseDaySpan).items),
  };
}

const WEEK_MS = 7 * DAY_MS;
/** Monday 1970-01-05, by a clock on the wall. */
const SOME_MONDAY = 4 * DAY_MS;
/** The only span of a week may fall into an hour that a clock change leaves out. */
const LOOK_AHEAD_MS = 3 * WEEK_MS;

/** Wall-clock ms since Monday 00:00; the last span of Sunday may reach into the next week. */
const readWeek = ({ days }: OpeningHours): DaySpan[] =>
  days.flatMap((spans, day) =>
    spans.map(({ from, to }) => ({
      from: day * DAY_MS + from * MINUTE_MS,
      to: day * DAY_MS + (to > from ? to : to + DAY_MINUTES) * MINUTE_MS,
    })),
  );

const inWeek = (ms: number): number => ((ms % WEEK_MS) + WEEK_MS) % WEEK_MS;
const sinceMonday = (wall: number): number => inWeek(wall - SOME_MONDAY);

const isWithin = (week: readonly DaySpan[], wall: number): boolean => {
  const at = sinceMonday(wall);
  return week.some(
    ({ from, to }) =>
      (from <= at && at < to) || (from <= at + WEEK_MS && at + WEEK_MS < to),
  );
};

/** How long until the next beginning or end of any span, by a clock on the wall. */
const untilEdge = (week: readonly DaySpan[], wall: number): number => {
  const at = sinceMonday(wall);
  const edges = week.flatMap(({ from, to }) => [from, to]);
  return Math.min(...edges.map((edge) => inWeek(edge - at) || WEEK_MS));
};

/** Whether a clock on the wall of the zone shows a time within a span. `at` in epoch ms. */
export const isOpenAt = (hours: OpeningHours, at: number): boolean =>
  isWithin(readWeek(hours), at + offsetAt(hours.zone, at));

/** The first moment after `at` at which it becomes open, or closed; between edges and clock changes nothing turns. */
function nextTurn(hours: OpeningHours, at: number, toOpen: boolean) {
  const week = readWeek(hours);
  if (!week.length) return null;
  const { zone } = hours;
  let wasOpen = isOpenAt(hours, at);
  for (let from = at; from < at + LOOK_AHEAD_MS; ) {
    const edge = from + untilEdge(week, from + offsetAt(zone, from));
    const next = nextClockChange(zone, from, edge) ?? edge;
    const isOpen = isWithin(week, next + offsetAt(zone, next));
    if (isOpen !== wasOpen && isOpen === toOpen) return next;
    wasOpen = isOpen;
    from = next;
  }
  return null;
}

/** The first moment after `at` at which it opens, epoch ms; null = it never does, or always is open. */
export const nextOpening = (hours: OpeningHours, at: number): number | null =>
  nextTurn(hours, at, true);

/** The end of the span that contains `at`, else of the next one, epoch ms; spans that touch are one. null = there is no end. */
export const nextClosing = (hours: OpeningHours, at: number): number | null =>
  nextTurn(hours, at, false);
