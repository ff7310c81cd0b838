import { normalise } from './normalise.ts';

export type Names = ReadonlyMap<string, number>;

// 2023-01-01 was a Sunday.
const WEEK = Array.from({ length: 7 }, (_, i) => Date.UTC(2023, 0, 1 + i));
const YEAR = Array.from({ length: 12 }, (_, i) => Date.UTC(2023, i, 15));

type Part = 'weekday' | 'month';

function addNames(
  names: Map<string, number>,
  tag: string,
  options: Intl.DateTimeFormatOptions,
  part: Part,
): void {
  const format = new Intl.DateTimeFormat(tag, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  (part === 'weekday' ? WEEK : YEAR).forEach((day, index) => {
    const parts = options.day ? format.formatToParts(day) : [];
    const found = parts.find(({ type }) => type === part)?.value;
    // Some dates hold no name: "15/09", "9月15日".
    const name = normalise(found ?? format.format(day));
    if (/\p{L}/u.test(name)) names.set(name, index);
  });
}

/** Names of weekdays (0 = Sunday) by CLDR, normalised; a narrow one where it is more than an initial ("T2"). */
export function weekdayNames(tag: string): Names {
  const names = new Map<string, number>();
  for (const weekday of ['long', 'short'] as const)
    addNames(names, tag, { weekday }, 'weekday');
  if (!tag.startsWith('vi')) return names;
  addNames(names, tag, { weekday: 'narrow' }, 'weekday');
  return names;
}

/** Names of months (0–11) by CLDR, normalised, by themselves and as a date bends them ("września"). */
export function monthNames(tag: string): Names {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    addNames(names, tag, { month, day: 'numeric' }, 'month');
    addNames(names, tag, { month }, 'month');
  }
  return names;
}

/** The number behind a name of day or month, also where Facebook and CLDR abbreviate differently ("sep", "sept"). */
export function numberOf(names: Names, name: string): number | null {
  const exact = names.get(name);
  if (exact !== undefined) return exact;
  if (name.length < 3) return null;
  const found = new Set<number>();
  for (const [full, number] of names)
    if (full.startsWith(name)) found.add(number);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
