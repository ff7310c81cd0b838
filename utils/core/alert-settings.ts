import { readFields, readList } from './parse.ts';
import { DAY_MS, MINUTE_MS } from './time/duration.ts';
import { type DaySpan, parseDaySpan } from './time/opening-hours.ts';

/** When the browser tells that a window closes. JSON-safe. */
export interface AlertSettings {
  readonly isOn: boolean;
  /** How long before the end, in minutes; longest first. */
  readonly leads: readonly number[];
  /** The same for single Pages, keyed by Page id; an empty list = never. */
  readonly leadsOf: Readonly<Record<string, readonly number[]>>;
  /** Nothing is told then, by this computer's zone; null = there is no such time. */
  readonly quiet: DaySpan | null;
}

export const DEFAULT_ALERTS: AlertSettings = {
  isOn: true,
  leads: [60],
  leadsOf: {},
  quiet: { from: 22 * 60, to: 7 * 60 },
};

/** More alerts for one window would be noise. */
export const MOST_LEADS = 3;
const MOST_LEAD = DAY_MS / MINUTE_MS - 1;

/** Different whole minutes below a day, longest first. */
export function parseLeads(value: unknown): number[] {
  const { items } = readList(value, (minutes) =>
    Number.isInteger(minutes) &&
    Number(minutes) > 0 &&
    Number(minutes) <= MOST_LEAD
      ? Number(minutes)
      : null,
  );
  return [...new Set(items)].sort((a, b) => b - a).slice(0, MOST_LEADS);
}

/** What is stored; what does not parse falls back to its default, field by field. */
export function parseAlertSettings(value: unknown): AlertSettings {
  const { isOn, leads, leadsOf, quiet } = readFields(value) ?? {};
  return {
    isOn: typeof isOn === 'boolean' ? isOn : DEFAULT_ALERTS.isOn,
    leads: Array.isArray(leads) ? parseLeads(leads) : DEFAULT_ALERTS.leads,
    leadsOf: Object.fromEntries(
      Object.entries(readFields(leadsOf) ?? {}).map(([page, own]) => [
        page,
        parseLeads(own),
      ]),
    ),
    quiet:
      quiet === null ? null : (parseDaySpan(quiet) ?? DEFAULT_ALERTS.quiet),
  };
}
