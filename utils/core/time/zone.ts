import { HOUR_MS, MINUTE_MS, SECOND_MS } from './duration.ts';

/** Making a formatter costs a hundred times what its use does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const options = { timeZone: zone, timeZoneName: 'longOffset' } as const;
  const made = new Intl.DateTimeFormat('en', options);
  formatters.set(zone, made);
  return made;
}

/** `GMT`, `GMT-03:00`, and of a century ago `GMT-04:42:46`. */
const OFFSET = /([+-])(\d+):(\d+)(?::(\d+))?/;

/** How far the clocks of a zone (IANA name) are ahead of UTC at a moment, ms. */
export function offsetAt(zone: string, at: number): number {
  const parts = formatterOf(zone).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(name) ?? [];
  const ahead =
    Number(hours) * HOUR_MS +
    Number(minutes) * MINUTE_MS +
    Number(seconds) * SECOND_MS;
  return sign === '-' ? -ahead : ahead;
}

/** The first moment in `(from, until]` at which the clocks of a zone have been changed, to the ms; null = they stay. */
export function nextClockChange(
  zone: string,
  from: number,
  until: number,
): number | null {
  const before = offsetAt(zone, from);
  // No zone changes its clocks there and back within a week.
  if (offsetAt(zone, until) === before) return null;
  let same = from;
  let changed = until;
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (offsetAt(zone, middle) === before) same = middle;
    else changed = middle;
  }
  return changed;
}

/** Whether it names a zone that this browser knows. */
export function isZone(zone: unknown): zone is string {
  try {
    return typeof zone === 'string' && Boolean(formatterOf(zone));
  } catch {
    return false;
  }
}

/** The zone of this computer, which may be another a moment later: a laptop travels. */
export function localZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // Chromium that cannot tell where it is names a zone, "Etc/Unknown", that it does not take itself.
  return isZone(timeZone) ? timeZone : 'UTC';
}
