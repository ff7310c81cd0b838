import type { DaySpan } from '../../../utils/core/time/opening-hours.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const walls = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a zone shows: the day of the week, Monday = 0, and the minute of the day. */
export function wallOf(zone: string, moment: number) {
  const format =
    walls.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  walls.set(zone, format);
  const parts = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  return {
    day: WEEKDAYS.indexOf(parts.weekday ?? ''),
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

/** Whether a clock that shows this is within one of the week's spans. */
export function isWithin(
  days: readonly (readonly DaySpan[])[],
  { day, minute }: { day: number; minute: number },
): boolean {
  const today = days[day] ?? [];
  const yesterday = days[(day + 6) % 7] ?? [];
  return (
    today.some(({ from, to }) =>
      to > from ? from <= minute && minute < to : from <= minute,
    ) || yesterday.some(({ from, to }) => to <= from && minute < to)
  );
}
