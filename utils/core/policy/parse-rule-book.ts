import * as v from 'valibot';
import { findBookFault } from './check-book.ts';
import { type RuleBook, RuleBookShape } from './rule-book-schema.ts';

/** Ours is a tenth of this. Characters of the file. */
const MOST_LETTERS = 2_000_000;

/** What belongs in a place of a pack where something else stands. */
export const EXPECTED = [
  'day',
  'id',
  'name',
  'region',
  'address',
  'text',
  'number',
  'yes-or-no',
  'choice',
  'list',
  'group',
  'length',
  'nothing',
  'something',
] as const;
export type Expected = (typeof EXPECTED)[number];

/** Why a pack is refused; `place` is the path to it, such as `tags[3].from`. */
export type PackFault =
  | { readonly fault: 'too-large' | 'not-json' | 'not-a-pack' }
  | { readonly fault: 'newer-schema' }
  | {
      readonly fault: 'older' | 'future';
      readonly asOf: string;
      /** The day to compare with: of the active book, or today. */
      readonly than: string;
    }
  | {
      readonly fault: 'shape';
      readonly place: string;
      readonly expected: Expected;
      /** What stands there, shortened; JSON. */
      readonly found: string;
    }
  | {
      readonly fault: 'twice' | 'unknown-id' | 'backwards' | 'no-address';
      readonly place: string;
      readonly id: string;
    }
  | {
      readonly fault: 'overlap';
      readonly place: string;
      readonly id: string;
      readonly other: string;
    };

export type ParsedBook =
  | { readonly ok: true; readonly book: RuleBook }
  | { readonly ok: false; readonly fault: PackFault };

const BY_TYPE: Readonly<Record<string, Expected>> = {
  array: 'list',
  boolean: 'yes-or-no',
  integer: 'number',
  literal: 'choice',
  max_length: 'length',
  max_value: 'number',
  min_length: 'length',
  min_value: 'number',
  non_empty: 'text',
  number: 'number',
  picklist: 'choice',
  record: 'group',
  string: 'text',
};

function expectedBy(issue: v.BaseIssue<unknown>): Expected {
  const { type, message, expected, received } = issue;
  if (EXPECTED.includes(message as Expected)) return message as Expected;
  if (type !== 'strict_object') return BY_TYPE[type] ?? 'something';
  if (expected === 'never') return 'nothing';
  return received === 'undefined' ? 'something' : 'group';
}

/** A name with dots or blanks in it would look like a path of its own. */
const stepOf = (name: string, place: string) =>
  /^[\w-]+$/.test(name)
    ? `${place && '.'}${name}`
    : `[${JSON.stringify(name)}]`;

function placeOf({ path }: v.BaseIssue<unknown>): string {
  let place = '';
  for (const { key } of path ?? [])
    place += typeof key === 'number' ? `[${key}]` : stepOf(String(key), place);
  return place.slice(0, 200);
}

const MOST_SHOWN = 60;

/** What stands in a place; what is in a list or a group is not said: it may be of any depth. */
function show(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

const refuse = (fault: PackFault): ParsedBook => ({ ok: false, fault });

/** A pack from outside, parsed and checked whole; it need not be newer than another. */
export function parseRuleBook(value: unknown): ParsedBook {
  const isPack = typeof value === 'object' && value && 'ruleSets' in value;
  if (!isPack) return refuse({ fault: 'not-a-pack' });
  const schema = 'schema' in value ? value.schema : null;
  if (typeof schema === 'number' && schema > 1)
    return refuse({ fault: 'newer-schema' });
  const parsed = v.safeParse(RuleBookShape, value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refuse({
      fault: 'shape',
      place: placeOf(issue),
      expected: expectedBy(issue),
      found: show(issue.path?.at(-1)?.value ?? issue.input),
    });
  }
  const fault = findBookFault(parsed.output);
  return fault ? refuse(fault) : { ok: true, book: parsed.output };
}

function parseJson(text: string): unknown {
  try {
    // Windows editors put a byte order mark before JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * The text of a pack file, to take the place of the book that is active: it must be newer than that, and not from
 * after `today` (`YYYY-MM-DD`): it would keep all later ones out.
 */
export function readPackFile(
  text: string,
  { active, today }: { readonly active: RuleBook; readonly today: string },
): ParsedBook {
  if (text.length > MOST_LETTERS) return refuse({ fault: 'too-large' });
  const value = parseJson(text);
  if (value === undefined) return refuse({ fault: 'not-json' });
  const parsed = parseRuleBook(value);
  if (!parsed.ok) return parsed;
  const { asOf } = parsed.book;
  if (asOf > today) return refuse({ fault: 'future', asOf, than: today });
  return asOf > active.asOf
    ? parsed
    : refuse({ fault: 'older', asOf, than: active.asOf });
}
