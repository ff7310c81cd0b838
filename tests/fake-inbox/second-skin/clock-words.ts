import { lang, readNow } from './boot.ts';

const DAY = 86_400_000;

const en = {
  yesterday: 'Yesterday',
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  short: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

const es: typeof en = {
  yesterday: 'Ayer',
  days: 'Dom Lun Mar Mié Jue Vie Sáb'.split(' '),
  short: 'Dom Lun Mar Mié Jue Vie Sáb'.split(' '),
  months: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
};

const words = lang === 'es' ? es : en;

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** Calendar days between then and today; rounding takes in the hour of a clock change. */
const daysAgo = (at: number) =>
  Math.round((midnight(readNow()) - midnight(at)) / DAY);

export function clockTime(at: number): string {
  const date = new Date(at);
  const minutes = String(date.getMinutes()).padStart(2, '0');
  const hours = date.getHours();
  if (lang === 'es') return `${hours}:${minutes}`;
  return `${hours % 12 || 12}:${minutes}\u202f${hours < 12 ? 'AM' : 'PM'}`;
}

function dateWords(at: number, hasYear: boolean): string {
  const date = new Date(at);
  const month = words.months[date.getMonth()];
  const day = date.getDate();
  const year = date.getFullYear();
  if (lang === 'es') return `${day} ${month}${hasYear ? ` ${year}` : ''}`;
  return `${month} ${day}${hasYear ? `, ${year}` : ''}`;
}

/** "4:32 PM", "Yesterday", "Tuesday", "Feb 28", "Feb 28, 2024". */
export function rowTime(at: number): string {
  const days = daysAgo(at);
  if (days <= 0) return clockTime(at);
  if (days === 1) return words.yesterday;
  const date = new Date(at);
  if (days < 7) return words.days[date.getDay()] as string;
  return dateWords(
    at,
    date.getFullYear() !== new Date(readNow()).getFullYear(),
  );
}

/** "4:32 PM", "Sat 7:19 PM", "Mar 20, 2026, 10:30 AM". */
export function separatorTime(at: number): string {
  const days = daysAgo(at);
  if (days <= 0) return clockTime(at);
  if (days < 7) return `${words.short[new Date(at).getDay()]} ${clockTime(at)}`;
  return `${dateWords(at, true)}, ${clockTime(at)}`;
}
