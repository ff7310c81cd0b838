import type { Channel } from '../thread-key.ts';
import type { BookText, RuleBook } from './rule-book-schema.ts';

/** The parts of a book that are lists, in the order in which people are told of them. */
export const PARTS = [
  'ruleSets',
  'tags',
  'routes',
  'applications',
  'changes',
  'openers',
  'conflicts',
  'errors',
  'promotional',
  'advice',
] as const;
export type Part = (typeof PARTS)[number];

/** The fields that rules follow from; all else is wording and sources. */
export const RULE_FIELDS = [
  'from',
  'to',
  'on',
  'channel',
  'channels',
  'windowHours',
  'openers',
  'plusOne',
  'privateReplyHours',
  'adWindowHours',
  'boundTo',
  'deprecatedFrom',
  'limitHours',
  'approval',
  'grantedFrom',
  'regions',
  'effect',
] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

export interface FieldChange {
  readonly field: RuleField;
  /** JSON values; undefined = it has none. */
  readonly before: unknown;
  readonly after: unknown;
}

/** One item that two books do not have alike. */
export interface BookDifference {
  readonly part: Part;
  readonly id: string;
  readonly title: BookText;
  /** Of a rule set: those of two channels are called alike. */
  readonly channel?: Channel;
  readonly change: 'added' | 'removed' | 'changed';
  /** Of a changed item what the rules follow from; empty = only words or sources. */
  readonly fields: readonly FieldChange[];
}

interface Item {
  readonly id?: string;
  readonly code?: number;
  readonly subcode?: number | null;
  readonly name?: string;
  readonly channel?: Channel;
  readonly title?: BookText;
  readonly about?: BookText | string;
  readonly says?: BookText | readonly BookText[];
}

const idOf = ({ id, code, subcode }: Item) =>
  id ?? (subcode == null ? String(code) : `${code}/${subcode}`);

function titleOf(item: Item): BookText {
  const { title, about, says, name } = item;
  const text = title ?? (typeof about === 'object' ? about : undefined) ?? says;
  const first = Array.isArray(text) ? text[0] : text;
  const words = (first as BookText | undefined) ?? { en: '', es: '' };
  const mark = name ?? (item.code === undefined ? '' : idOf(item));
  const join = (said: string) => (mark ? `${mark}: ${said}` : said);
  return { en: join(words.en), es: join(words.es) };
}

const isSame = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b);

const read = (item: Item, field: RuleField): unknown =>
  (item as Readonly<Record<string, unknown>>)[field];

const changedFields = (before: Item, after: Item): FieldChange[] =>
  RULE_FIELDS.filter((f) => !isSame(read(before, f), read(after, f))).map(
    (field) => ({
      field,
      before: read(before, field),
      after: read(after, field),
    }),
  );

function comparePart(
  part: Part,
  before: readonly Item[],
  after: readonly Item[],
): BookDifference[] {
  const [old, fresh] = [before, after].map(
    (items) => new Map(items.map((item) => [idOf(item), item])),
  ) as [Map<string, Item>, Map<string, Item>];
  const differences: BookDifference[] = [];
  const tell = (
    item: Item,
    change: BookDifference['change'],
    fields: readonly FieldChange[] = [],
  ) =>
    differences.push({
      part,
      id: idOf(item),
      title: titleOf(item),
      ...(item.channel && { channel: item.channel }),
      change,
      fields,
    });
  for (const [id, item] of fresh) {
    const was = old.get(id);
    if (!was) tell(item, 'added');
    else if (!isSame(was, item))
      tell(item, 'changed', changedFields(was, item));
  }
  for (const [id, item] of old) if (!fresh.has(id)) tell(item, 'removed');
  return differences;
}

/** What another book says differently, item by item; both as the parser left them. */
export const compareBooks = (
  before: RuleBook,
  after: RuleBook,
): BookDifference[] =>
  PARTS.flatMap((part) => comparePart(part, before[part], after[part]));
