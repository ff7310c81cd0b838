import { DAY_MS, MINUTE_MS } from '../../utils/core/time/duration.ts';
import type {
  DaySpan,
  OpeningHours,
} from '../../utils/core/time/opening-hours.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { DAY_MINUTES, type SpanFault } from './span-draft.ts';

const A_MONDAY = Date.UTC(2024, 0, 1);

/** "lunes", "Mon": 0 = Monday. */
export const speakWeekday = (
  day: number,
  weekday: 'long' | 'short',
  { language }: Translate,
): string =>
  new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(
    A_MONDAY + day * DAY_MS,
  );

/** Minutes since midnight as a time of day: "9:00", "9:00 AM". */
const speakMinutes = (minutes: number, { language }: Translate): string =>
  new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(A_MONDAY + minutes * MINUTE_MS);

const speakDaySpan = ({ from, to }: DaySpan, t: Translate): string =>
  from === 0 && to === DAY_MINUTES
    ? t('hoursWholeDay')
    : t('hoursSpan', { from: speakMinutes(from, t), to: speakMinutes(to, t) });

/** "9:00–14:00, 16:00–20:00". */
export const speakDay = (spans: readonly DaySpan[], t: Translate): string =>
  spans.length
    ? spans.map((span) => speakDaySpan(span, t)).join(', ')
    : t('hoursClosed');

/** What two time fields do not show of a span by themselves; empty = nothing. */
export function speakEnd({ from, to }: DaySpan, t: Translate): string {
  if (to === DAY_MINUTES)
    return t(from === 0 ? 'hoursWholeDay' : 'hoursMidnight');
  return to <= from ? t('hoursNextDay') : '';
}

/** "lun–vie 9:00–18:00 · sáb 10:00–14:00": days in a row that are alike are said once. */
export function speakWeek({ days }: OpeningHours, t: Translate): string {
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const [day, spans] of days.entries()) {
    if (!spans.length) continue;
    const hours = speakDay(spans, t);
    const run = runs.at(-1);
    if (run?.hours === hours && run.last === day - 1) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  const name = (day: number) => speakWeekday(day, 'short', t);
  const speakRun = ({ first, last, hours }: (typeof runs)[number]) =>
    first === last
      ? `${name(first)} ${hours}`
      : `${name(first)}–${name(last)} ${hours}`;
  return runs.map(speakRun).join(' · ') || t('hoursNever');
}

/** What is wrong with times, and where. */
export function speakSpanFault(
  fault: SpanFault,
  where: string,
  t: Translate,
): string {
  if (fault.kind === 'missing') return t('hoursFaultMissing', { where });
  if (fault.kind === 'same')
    return t('hoursFaultSame', { where, time: speakMinutes(fault.at, t) });
  return t('hoursFaultOverlap', {
    where,
    first: speakDaySpan(fault.first, t),
    second: speakDaySpan(fault.second, t),
  });
}

/** As a sentence or a line begins. */
export const capitalize = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1);
