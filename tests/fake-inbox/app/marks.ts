import { cx, knobs } from './boot.ts';

const { layout } = knobs;

/** In the unknown build nothing is left that a reader of today's page could hold on to. */
export const isMarked = layout !== 'unknown';
export const hasSurfaces = isMarked && layout !== 'no-surface';
const hasPagelets = isMarked && layout !== 'no-pagelet';
const hasLegacy = isMarked && layout !== 'no-legacy';

/** Evidenced long-lived classes, then this run's own. */
export function classes(legacy: string, ...own: (string | false)[]): string {
  return hasLegacy && legacy ? `${legacy} ${cx(...own)}`.trim() : cx(...own);
}

export const pagelet = (name: string): { 'data-pagelet'?: string } =>
  hasPagelets ? { 'data-pagelet': name } : {};

/** Attributes that only the evidenced page has. */
export function marked<T extends object>(
  attributes: T,
): T | Record<string, never> {
  return isMarked ? attributes : {};
}
