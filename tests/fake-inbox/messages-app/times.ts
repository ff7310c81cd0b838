import { words } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const { locale } = words;

type Unit = 'minute' | 'hour' | 'day' | 'week';

const shortUnits: Record<string, Record<Unit, string>> = {
  'en-US': { minute: 'm', hour: 'h', day: 'd', week: 'w' },
  es: {
    minute: '\u00a0min',
    hour: '\u00a0h',
    day: '\u00a0d',
    week: '\u00a0sem',
  },
  id: { minute: ' mnt', hour: ' jam', day: ' hari', week: ' mgg' },
};

function ago(at: number, now: number): { count: number; unit: Unit } {
  const ms = Math.max(MINUTE, now - at);
  if (ms < HOUR) return { count: Math.floor(ms / MINUTE), unit: 'minute' };
  if (ms < DAY) return { count: Math.floor(ms / HOUR), unit: 'hour' };
  if (ms < WEEK) return { count: Math.floor(ms / DAY), unit: 'day' };
  return { count: Math.floor(ms / WEEK), unit: 'week' };
}

/** "4m", and "4 minutes ago" as it is read aloud. */
export function rowTime(at: number, now: number) {
  const { count, unit } = ago(at, now);
  return {
    short: `${count}${shortUnits[locale]?.[unit]}`,
    spoken: new Intl.RelativeTimeFormat(locale).format(-count, unit),
  };
}

/** Facebook writes a narrow no-break space before AM and PM; Chromium's Intl does not. */
const format = (at: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, options)
    .format(at)
    .replace(/\s(?=[AP]M)/, '\u202f');

const clock = (at: number): string =>
  format(at, { hour: 'numeric', minute: '2-digit' });

/** "September 19, 2026 2:26 PM", as a message's label begins. */
export const labelTime = (at: number): string =>
  `${format(at, { dateStyle: 'long' })} ${clock(at)}`;

/** "9/19/26, 2:26 PM"; Indonesian without the comma. */
export const shortDateTime = (at: number): string =>
  format(at, { dateStyle: 'short' }) +
  (locale === 'id' ? ' ' : ', ') +
  clock(at);

/** The text of a separator in the transcript. */
export function separatorTime(at: number, now: number): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(at)) / DAY);
  if (days <= 0) return clock(at);
  if (days < 7) return `${format(at, { weekday: 'short' })} ${clock(at)}`;
  if (locale === 'id') return shortDateTime(at);
  return `${format(at, { dateStyle: 'medium' })}, ${clock(at)}`;
}
