import { DAY_MS, HOUR_MS, MINUTE_MS } from '../core/time/duration.ts';
import type { TimeRange } from '../core/time/range.ts';
import type { Translate } from './translate.ts';

/** A span as people say it: "5 d 3 h", "3 h 12 min", "47 min"; cut, never rounded up. Units are alike in es and en. */
export function speakSpan(ms: number, t: Translate): string {
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  if (days) return hours ? `${days} d ${hours} h` : `${days} d`;
  if (hours) return minutes ? `${hours} h ${minutes} min` : `${hours} h`;
  return minutes ? `${minutes} min` : t('badgeMoment');
}

/** The same where only about is known: one unit. */
export function speakAbout(ms: number, t: Translate): string {
  if (ms >= DAY_MS) return `≈ ${Math.floor(ms / DAY_MS)} d`;
  if (ms >= HOUR_MS) return `≈ ${Math.floor(ms / HOUR_MS)} h`;
  return `≈ ${speakSpan(ms, t)}`;
}

const startOfDay = (at: number) => new Date(at).setHours(0, 0, 0, 0);

const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const DAY_OF_YEAR = { ...DAY, year: 'numeric' } as const;

/** Making a formatter costs more than all else that is said in a minute, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function speakDate(
  at: number,
  options: typeof TIME | typeof DAY | typeof DAY_OF_YEAR,
  { language }: Translate,
): string {
  const id = language + Object.keys(options).join();
  const format =
    formatters.get(id) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(id, format);
  return format.format(at);
}

/** A moment with its day: "hoy 14:02", "ayer 9:15", "el vie 20 nov, 17:10"; with the year where it is another. */
export function speakMoment(at: number, now: number, t: Translate): string {
  const time = speakDate(at, TIME, t);
  const daysAhead = Math.round((startOfDay(at) - startOfDay(now)) / DAY_MS);
  if (daysAhead === 0) return t('dayAtTime', { day: t('today'), time });
  if (daysAhead === -1) return t('dayAtTime', { day: t('yesterday'), time });
  if (daysAhead === 1) return t('dayAtTime', { day: t('tomorrow'), time });
  return speakLastingMoment(at, now, t);
}

/** The same with the date in any case, for what is decided on: "mañana, mar 24 nov, 14:02". */
export function speakDatedMoment(
  at: number,
  now: number,
  t: Translate,
): string {
  const daysAhead = Math.round((startOfDay(at) - startOfDay(now)) / DAY_MS);
  const date = speakLastingMoment(at, now, t);
  if (Math.abs(daysAhead) > 1) return date;
  const near = (['yesterday', 'today', 'tomorrow'] as const)[daysAhead + 1];
  const day = speakDate(at, DAY, t).replace(',', '');
  return near ? `${t(near)}, ${day}, ${speakDate(at, TIME, t)}` : date;
}

/** The same in words that still hold tomorrow: "el vie 20 nov, 17:10". */
export function speakLastingMoment(
  at: number,
  now: number,
  t: Translate,
): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const day = speakDate(at, isThisYear ? DAY : DAY_OF_YEAR, t);
  const time = speakDate(at, TIME, t);
  // Intl parts weekday and day by a comma; one comma, before the time, reads better.
  return t('dateAtTime', { day: day.replace(',', ''), time });
}

/** The time of day alone: "14:02". */
export const speakClock = (at: number, t: Translate): string =>
  speakDate(at, TIME, t);

/** Exact to the minute as a moment, else as the span it lies in. */
const rangeSpeaker =
  (speak: typeof speakMoment) =>
  ({ earliest, latest }: TimeRange, now: number, t: Translate): string => {
    const to = speak(latest, now, t);
    if (earliest === null || latest - earliest <= MINUTE_MS) return to;
    const from = speak(earliest, now, t);
    return from === to ? to : t('whenBetween', { from, to });
  };

export const speakRange = rangeSpeaker(speakMoment);
export const speakDatedRange = rangeSpeaker(speakDatedMoment);
