import { hasLayout } from '../layouts.ts';
import { cx, knobs } from './boot.ts';

export const isLayout = (...wanted: Parameters<typeof hasLayout>[1][]) =>
  hasLayout(knobs.layout, ...wanted);

export const isMarked = !isLayout('unknown');
export const hasSurfaces = isMarked && !isLayout('no-surface', 'bare');
const hasPagelets = isMarked && !isLayout('no-pagelet', 'bare');
const hasLegacy = isMarked && !isLayout('no-legacy', 'bare');

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

export const messageIdMark = (id: string) =>
  isLayout('no-ids') ? {} : marked({ 'data-message-id': id });
