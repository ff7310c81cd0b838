import { readFields, readList } from '../parse.ts';
import { DAY_MS, MINUTE_MS } from './duration.ts';

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

const isZone = (zone: unknown): zone is string => {
  try {
    return (
      typeof zone === 'string' &&
      !!new Intl.DateTimeFormat('en', { timeZone: zone })
    );
  } catch {
    return false;
  }
};

/** Stored or imported opening hours, or null. */
export function parseOpeningHours(value: unknown): OpeningHours | null {
  const { zone, days } = readFields(value) ?? {};
  if (!isZone(zone) || !Array.isArray(days) || days.length !== 7) return null;
  return {
    zone,
    days: days.map((spans) => readList(spans, parseDaySpan).items),
  };
}
