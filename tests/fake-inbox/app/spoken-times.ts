import type { Knobs } from '../knobs.ts';
import { oldDays, timeWords, type Unit } from '../lang/times.ts';
import { knobs } from './boot.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const { lang } = knobs;
const words = timeWords[lang];
const locale = words.locale ?? lang;

const format = (at: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${locale}-u-nu-latn`, options).format(at);

/** The digits of the language, if asked for: only Arabic and Thai have their own on Facebook (a guess). */
function ownDigits(text: string): string {
  const zero = { ar: 0x660, th: 0xe50 }[lang as string];
  if (knobs.digits !== 'native' || !zero) return text;
  return text.replace(/\d/g, (n) => String.fromCharCode(zero + Number(n)));
}

/** Facebook writes a narrow no-break space before AM and PM; Chromium's Intl does not. */
function clock(at: number, hours24: boolean): string {
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  if (!hours24) return format(at, time).replace(/\s(?=[AP]M)/, '\u202f');
  const own = lang === 'en' ? 'es' : `${locale}-u-nu-latn`;
  const options = { ...time, hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(own, options).format(at);
}

function capital(text: string): string {
  return words.capitals ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function dayWord(days: 0 | -1): string {
  const known = days ? words.yesterday : words.today;
  const names = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return known ?? names.format(days, 'day');
}

function amount(n: number, unit: Unit): string {
  if (n === 1 && unit === 'day' && words.oneDay) return words.oneDay;
  const known = words.units?.[unit];
  if (known) return known.replace('#', String(n));
  const style = { style: 'unit', unit, unitDisplay: 'narrow' } as const;
  return new Intl.NumberFormat(`${locale}-u-nu-latn`, style).format(n);
}

function daysBetween(at: number, now: number): number {
  return Math.round(
    (new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) /
      DAY,
  );
}

function date(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format(at, {
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

function short(at: number, now: number, times: Knobs['times']): string {
  const ago = Math.max(0, now - at);
  if (ago < MINUTE && words.now) return words.now;
  if (ago < HOUR)
    return amount(Math.max(1, Math.floor(ago / MINUTE)), 'minute');
  if (ago < DAY) return amount(Math.floor(ago / HOUR), 'hour');
  if (ago < 7 * DAY) return amount(Math.floor(ago / DAY), 'day');
  if (times === 'weeks' && ago < 28 * DAY)
    return amount(Math.floor(ago / (7 * DAY)), 'week');
  return date(at, now);
}

function spokenRow(at: number, now: number, times: Knobs['times']): string {
  if (times === 'short' || times === 'weeks') return short(at, now, times);
  const days = daysBetween(at, now);
  const hour = clock(at, times !== 'clock');
  if (days <= 0) return times === 'today' ? `${dayWord(0)} ${hour}` : hour;
  if (days === 1) return dayWord(-1);
  if (days < 7)
    return capital(format(at, { weekday: words.weekday ?? 'short' }));
  return date(at, now);
}

function spokenSeparator(at: number, now: number): string {
  const days = daysBetween(at, now);
  const hour = clock(at, false);
  if (days <= 0) return hour;
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  if (days < 7) {
    if (!words.gap) return capital(format(at, { weekday: 'short', ...time }));
    return `${format(at, { weekday: 'short' })}${words.gap}${hour}`;
  }
  if (knobs.separators === 'numeric')
    return format(at, { dateStyle: 'short', timeStyle: 'short' }).replace(
      /\s(?=[AP]M)/,
      '\u202f',
    );
  const old = oldDays[lang];
  if (old) {
    const part = (options: Intl.DateTimeFormatOptions) => format(at, options);
    const day = part({ day: 'numeric' });
    const said = old.format(
      day,
      part({ month: 'long' }),
      part({ year: 'numeric' }),
    );
    return old.gap ? `${said}${old.gap}${hour}` : said;
  }
  const day = { month: 'short', day: 'numeric', year: 'numeric' } as const;
  return words.gap
    ? `${format(at, day)}, ${hour}`
    : format(at, { ...day, ...time });
}

/** The time text of a row in the list. */
export const rowTime = (at: number, now: number): string =>
  ownDigits(spokenRow(at, now, knobs.times));

/** The text of a separator in the transcript. */
export const separatorTime = (at: number, now: number): string =>
  ownDigits(spokenSeparator(at, now));

export const fullTime = (at: number): string =>
  ownDigits(format(at, { dateStyle: 'long', timeStyle: 'short' }));
