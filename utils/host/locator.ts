import { findAllIn, findIn } from './past-names.ts';

/** An ordered list of ways to find one element. */
export interface Locator {
  readonly name: string;
  readonly alternatives: readonly string[];
}

export const locator = (
  name: string,
  alternatives: readonly string[],
): Locator => ({ name, alternatives });

/** The first match of the first alternative that matches; null = not on the page. */
export function maybe(
  { alternatives }: Locator,
  root: ParentNode,
): HTMLElement | null {
  for (const selector of alternatives) {
    const found = findIn(root, selector);
    if (found) return found;
  }
  return null;
}

/** All matches of the first alternative that matches anything. */
export function all(
  { alternatives }: Locator,
  root: ParentNode,
): readonly HTMLElement[] {
  for (const selector of alternatives) {
    const found = findAllIn(root, selector);
    if (found.length) return [...found];
  }
  return [];
}

/** The matches of every alternative, in the page's order: what one of them misses another finds. */
export const every = (
  { alternatives }: Locator,
  root: ParentNode,
): readonly HTMLElement[] => [...findAllIn(root, alternatives.join(','))];
