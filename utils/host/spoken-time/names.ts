type Names = ReadonlyMap<string, number>;

const strip = (text: string) => text.toLowerCase().replace(/\.$/, '');

function collect(
  language: string,
  styles: Intl.DateTimeFormatOptions[],
  days: Date[],
): Names {
  const names = new Map<string, number>();
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(language, {
      ...style,
      timeZone: 'UTC',
    });
    days.forEach((day, index) => {
      names.set(strip(format.format(day)), index);
    });
  }
  return names;
}

const cache = new Map<string, { weekdays: Names; months: Names }>();

/** Names of weekdays (0 = Sunday) and months (0–11) by CLDR, long and short, lower case. */
export function calendarNames(language: string) {
  const known = cache.get(language);
  if (known) return known;
  // 2023-01-01 was a Sunday.
  const week = Array.from(
    { length: 7 },
    (_, i) => new Date(Date.UTC(2023, 0, 1 + i)),
  );
  const year = Array.from(
    { length: 12 },
    (_, i) => new Date(Date.UTC(2023, i, 15)),
  );
  const names = {
    weekdays: collect(
      language,
      [{ weekday: 'long' }, { weekday: 'short' }],
      week,
    ),
    months: collect(language, [{ month: 'long' }, { month: 'short' }], year),
  };
  cache.set(language, names);
  return names;
}

/** The number behind a name of day or month, also where Facebook and CLDR abbreviate differently ("sep", "sept"). */
export function numberOf(names: Names, text: string): number | null {
  const name = strip(text);
  const exact = names.get(name);
  if (exact !== undefined) return exact;
  if (name.length < 3) return null;
  const found = new Set<number>();
  for (const [full, number] of names)
    if (full.startsWith(name)) found.add(number);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
