/** A day as `YYYY-MM-DD`; null = not one that the calendar has (`2026-02-30`). */
export const parseDay = (value: unknown): string | null =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value)
    ? value
    : null;

/** The day of a moment (epoch ms) where this computer is, as `YYYY-MM-DD`. */
export function localDayOf(at: number): string {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
