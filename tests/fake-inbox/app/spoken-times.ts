import type { Knobs } from '../knobs.ts';
import type { Lang } from '../world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Facebook writes a narrow no-break space before AM and PM; Chromium's Intl does not. */
function clock(at: number, hours24: boolean): string {
  const text = new Intl.DateTimeFormat(hours24 ? 'es' : 'en-US', {
    hour: 'numeric',
    minute: '2-digit',
    hour12: !hours24,
  }).format(at);
  return text.replace(/\s(?=[AP]M)/, '\u202f');
}

const format = (at: number, lang: Lang, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(lang === 'es' ? 'es' : 'en-US', options).format(at);

function daysBetween(at: number, now: number): number {
  return Math.round(
    (new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) /
      DAY,
  );
}

function date(at: number, now: number, lang: Lang): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format(at, lang, {
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

function short(at: number, now: number, lang: Lang): string {
  const ago = Math.max(0, now - at);
  const gap = lang === 'es' ? '\u00a0' : '';
  const minute = lang === 'es' ? 'min' : 'm';
  if (ago < HOUR)
    return `${Math.max(1, Math.floor(ago / MINUTE))}${gap}${minute}`;
  if (ago < DAY) return `${Math.floor(ago / HOUR)}${gap}h`;
  if (ago < 7 * DAY) return `${Math.floor(ago / DAY)}${gap}d`;
  return date(at, now, lang);
}

/** The time text of a row in the list. */
export function rowTime(
  at: number,
  now: number,
  { times, lang }: Pick<Knobs, 'times' | 'lang'>,
): string {
  if (times === 'short') return short(at, now, lang);
  const days = daysBetween(at, now);
  const hour = clock(at, times !== 'clock' || lang === 'es');
  const today = lang === 'es' ? 'Hoy' : 'Today';
  if (days <= 0) return times === 'today' ? `${today} ${hour}` : hour;
  if (days === 1) return lang === 'es' ? 'Ayer' : 'Yesterday';
  if (days < 7)
    return format(at, lang, { weekday: lang === 'es' ? 'short' : 'long' });
  return date(at, now, lang);
}

/** The text of a separator in the transcript. */
export function separatorTime(at: number, now: number, lang: Lang): string {
  const days = daysBetween(at, now);
  const hour = clock(at, lang === 'es');
  if (days <= 0) return hour;
  if (days < 7) return `${format(at, lang, { weekday: 'short' })} ${hour}`;
  return `${format(at, lang, { month: 'short', day: 'numeric', year: 'numeric' })}, ${hour}`;
}

export const fullTime = (at: number, lang: Lang): string =>
  format(at, lang, { dateStyle: 'long', timeStyle: 'short' });
