import { normalise } from './normalise.ts';

export type Names = ReadonlyMap<string, number>;

type Part = 'weekday' | 'month';

function addNames(
  names: Map<string, number>,
  part: Part,
  format: Intl.DateTimeFormat,
): void {
  for (let i = 0; i < (part === 'month' ? 12 : 7); i++) {
    // 2023-01-01 was a Sunday.
    const [month, day] = part === 'month' ? [i, 15] : [0, 1 + i];
    const parts = format.formatToParts(Date.UTC(2023, month, day));
    const isAlone = !parts.some(({ type }) => type === 'day');
    const own = parts.filter(({ type }) => isAlone || type === part);
    const name = normalise(own.map(({ value }) => value).join(''));
    if (/\p{L}/u.test(name)) names.set(name, i);
  }
}

/** Names of weekdays (0 = Sunday) or months (0–11) by CLDR, normalised, months as a date bends them ("września"). */
export function calendarNames(tag: string, part: Part): Names {
  const names = new Map<string, number>();
  // Vietnamese "T2" is a narrow name; elsewhere they are initials.
  const styles = [...(tag.startsWith('vi') ? ['narrow'] : []), 'long', 'short'];
  // A Chinese or Japanese date holds no name of a month: "9月" stands alone.
  for (const day of part === 'month' ? ['numeric', undefined] : [undefined])
    for (const style of names.size ? [] : styles)
      addNames(
        names,
        part,
        new Intl.DateTimeFormat(tag, {
          [part]: style,
          day: day as 'numeric' | undefined,
          timeZone: 'UTC',
          calendar: 'gregory',
          numberingSystem: 'latn',
        }),
      );
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
