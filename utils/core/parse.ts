/** Parsers for data from outside: what does not fit becomes null, never a half-read value. */
export type Fields = Readonly<Record<string, unknown>>;

export const readFields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;

/** A text of at most `most` characters, or null. */
export const readText = (value: unknown, most: number): string | null =>
  typeof value === 'string' && value.length <= most ? value : null;

/** An epoch time in ms, or null. */
export const readEpoch = (value: unknown): number | null =>
  typeof value === 'number' &&
  Number.isFinite(value) &&
  value >= 0 &&
  value < 1e14
    ? value
    : null;

export const oneOf = <T extends string>(
  value: unknown,
  allowed: readonly T[],
): T | null => (allowed.includes(value as T) ? (value as T) : null);

/** Every item that parses, and how many did not. */
export function readList<T>(
  value: unknown,
  parse: (item: unknown) => T | null,
): { items: T[]; skipped: number } {
  const list = Array.isArray(value) ? value : [];
  const items = list.flatMap((item) => parse(item) ?? []);
  return { items, skipped: list.length - items.length };
}
