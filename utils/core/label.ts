import { readList } from './parse.ts';
import { plainLine } from './plain-text.ts';

/** Built-in labels by their id, own ones as `own/<name>`. */
export type Label = string & { readonly __brand: 'Label' };

export const BUILT_IN_LABELS = [
  'support',
  'presale',
  'order',
  'booking',
  'quote',
  'news',
  'other',
] as const;
export type BuiltInLabel = (typeof BUILT_IN_LABELS)[number];

export const MOST_LABEL = 30;
export const MOST_OWN_LABELS = 100;
/** Labels of one note. */
export const MOST_LABELS = 20;

const OWN = 'own/';

const isBuiltIn = (text: string): text is BuiltInLabel =>
  BUILT_IN_LABELS.includes(text as BuiltInLabel);

/** The name of an own label as it is kept; null = it is empty or too long. */
export function readLabelName(value: unknown): string | null {
  const name = typeof value === 'string' ? plainLine(value) : '';
  return name && name.length <= MOST_LABEL ? name : null;
}

/** The label of an own name, or null. */
export function ownLabel(name: unknown): Label | null {
  const kept = readLabelName(name);
  return kept === null ? null : (`${OWN}${kept}` as Label);
}

/** A label as it is stored, or null. */
export function parseLabel(value: unknown): Label | null {
  if (typeof value !== 'string') return null;
  if (value.startsWith(OWN)) return ownLabel(value.slice(OWN.length));
  return isBuiltIn(value) ? (value as string as Label) : null;
}

/** What a label is: one of ours, to be said in the reader's language, or a name that somebody gave. */
export function readLabel(
  label: Label,
): { readonly id: BuiltInLabel } | { readonly own: string } {
  const text: string = label;
  return isBuiltIn(text) ? { id: text } : { own: text.slice(OWN.length) };
}

const sameName = (a: string, b: string): boolean =>
  a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** Ours, then the own ones of these names. */
export const labelsWith = (ownNames: readonly string[]): Label[] =>
  [...BUILT_IN_LABELS, ...ownNames.map((name) => OWN + name)].flatMap(
    (label) => parseLabel(label) ?? [],
  );

/** The label that somebody means by a name, whatever its capitals; `speak` gives what each is called. null = none. */
export function findLabel(
  name: string,
  labels: readonly Label[],
  speak: (label: Label) => string,
): Label | null {
  const sought = readLabelName(name);
  if (sought === null) return null;
  return labels.find((label) => sameName(speak(label), sought)) ?? null;
}

/** Names of own labels, each once whatever its capitals, as many as may be kept. */
export function parseOwnLabels(value: unknown): string[] {
  const kept: string[] = [];
  for (const name of readList(value, readLabelName).items)
    if (!kept.some((other) => sameName(other, name))) kept.push(name);
  return kept.slice(0, MOST_OWN_LABELS);
}
