/** The view's own id in the address: `#rules`, `#rules/changes`, `#rules/tag/human-agent`. */
export const RULES_VIEW = 'rules';

export const SECTIONS = [
  'today',
  'day',
  'timeline',
  'tags',
  'compare',
  'changes',
  'openers',
  'promotion',
  'conflicts',
  'errors',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Which part of the view an address names. */
export type RulesPlace =
  | { readonly at: 'overview'; readonly anchor: string | null }
  | { readonly at: 'tag' | 'route'; readonly id: string };

/** Ids of elements are the hashes that lead to them. */
export const anchorOf = (...parts: readonly string[]): string =>
  [RULES_VIEW, ...parts].join('/');

export const hrefOf = (...parts: readonly string[]): string =>
  `#${anchorOf(...parts)}`;

export function parsePlace(hash: string): RulesPlace {
  const [, kind, id] = hash.split('/');
  if ((kind === 'tag' || kind === 'route') && id) return { at: kind, id };
  return { at: 'overview', anchor: kind ? hash : null };
}
