import type { Channel } from '../thread-key.ts';
import { wordsOf } from './fold-words.ts';
import type {
  BookAdvice,
  BookApplication,
  BookChange,
  BookConflict,
  BookError,
  BookOpener,
  BookRoute,
  BookRuleSet,
  BookStatement,
  BookTag,
  BookText,
  RuleBook,
} from './rule-book-schema.ts';
import type { InForce } from './rule-set.ts';

export type Found =
  | { readonly group: 'tags'; readonly item: BookTag }
  | { readonly group: 'routes'; readonly item: BookRoute }
  | { readonly group: 'rules'; readonly item: BookRuleSet }
  | { readonly group: 'openers'; readonly item: BookOpener }
  | { readonly group: 'changes'; readonly item: BookChange }
  | { readonly group: 'errors'; readonly item: BookError }
  | { readonly group: 'applications'; readonly item: BookApplication }
  | { readonly group: 'conflicts'; readonly item: BookConflict }
  | {
      readonly group: 'promotional';
      readonly item: BookStatement;
    }
  | { readonly group: 'advice'; readonly item: BookAdvice };

/** What a text of an item is: its name, what it is for, what it must not be used for, or anything else. */
export type FieldKind = 'name' | 'title' | 'says' | 'not';

export interface Field {
  readonly kind: FieldKind;
  /** null = a name, the same in every language. */
  readonly text: BookText | null;
  readonly words: readonly string[];
}

export interface Entry {
  readonly found: Found;
  /** The days it holds; null = it has none. */
  readonly days: InForce | null;
  readonly fields: readonly Field[];
}

const named = (name: string): Field => ({
  kind: 'name',
  text: null,
  words: wordsOf(name),
});

const field = (kind: FieldKind, text: BookText): Field => ({
  kind,
  text,
  words: [...wordsOf(text.en), ...wordsOf(text.es)],
});

const fields = (kind: FieldKind, texts: readonly BookText[]) =>
  texts.map((text) => field(kind, text));

const titled = (
  { title, note }: { title: BookText; note?: BookText },
  says: readonly BookText[],
) => [
  field('title', title),
  ...fields('says', says),
  ...(note ? [field('says', note)] : []),
];

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  messenger: 'messenger facebook',
  instagram: 'instagram',
  whatsapp: 'whatsapp',
  comment: 'comment comments comentario comentarios',
};

/** Where it holds can be sought, but says little of what it is. */
const onChannels = (channels: readonly Channel[]): Field => ({
  kind: 'says',
  text: null,
  words: channels.flatMap((channel) => wordsOf(CHANNEL_WORDS[channel])),
});

/** The code as Meta writes it: `10/2018278`. */
export const codeOf = ({ code, subcode }: BookError): string =>
  subcode === null ? `${code}` : `${code}/${subcode}`;

const indexTag = (item: BookTag): Entry => ({
  found: { group: 'tags', item },
  days: item,
  fields: [
    named(item.name),
    ...titled(item, item.allows),
    ...fields('not', item.disallows),
    onChannels(item.channels),
  ],
});

const indexRules = (item: BookRuleSet): Entry => ({
  found: { group: 'rules', item },
  days: item,
  fields: [
    ...titled(item, item.says),
    named(CHANNEL_WORDS[item.channel]),
    ...(item.plusOne ? [named('24+1')] : []),
  ],
});

const indexError = (item: BookError): Entry => ({
  found: { group: 'errors', item },
  days: null,
  fields: [
    named(`${codeOf(item)} ${item.code} ${item.subcode ?? ''}`),
    field('says', item.says),
    field('says', item.advice),
    ...(item.note ? [field('says', item.note)] : []),
  ],
});

/** Only the errors of a book. */
export const indexErrors = (errors: readonly BookError[]): readonly Entry[] =>
  errors.map(indexError);

const indexRoute = (item: BookRoute): Entry => ({
  found: { group: 'routes', item },
  days: item,
  fields: [
    ...titled(item, [...item.says, ...item.limits]),
    onChannels(item.channels),
  ],
});

const indexOpener = (item: BookOpener): Entry => ({
  found: { group: 'openers', item },
  days: null,
  fields: titled(item, [item.says]),
});

const indexChange = (item: BookChange): Entry => ({
  found: { group: 'changes', item },
  days: { from: item.on, to: null },
  fields: titled(item, [item.says, item.means]),
});

const indexApplication = (item: BookApplication): Entry => ({
  found: { group: 'applications', item },
  days: item,
  fields: titled(item, [
    ...item.says,
    ...item.steps,
    ...item.categories.flatMap(({ title, covers }) => [title, covers]),
  ]),
});

const indexConflict = (item: BookConflict): Entry => ({
  found: { group: 'conflicts', item },
  days: null,
  fields: [
    field('title', item.about),
    field('says', item.used),
    ...fields(
      'says',
      item.readings.map(({ says }) => says),
    ),
  ],
});

const indexPromotional = (item: BookStatement): Entry => ({
  found: { group: 'promotional', item },
  days: null,
  fields: [field('title', item.says)],
});

const indexAdvice = (item: BookAdvice): Entry => ({
  found: { group: 'advice', item },
  days: null,
  fields: [field('says', item.says)],
});

/** All that can be found in a book, in the order in which it is shown. */
export const indexBook = (book: RuleBook): readonly Entry[] => [
  ...book.tags.map(indexTag),
  ...book.routes.map(indexRoute),
  ...book.ruleSets.map(indexRules),
  ...book.openers.map(indexOpener),
  ...book.changes.map(indexChange),
  ...indexErrors(book.errors),
  ...book.applications.map(indexApplication),
  ...book.conflicts.map(indexConflict),
  ...book.promotional.map(indexPromotional),
  ...book.advice.map(indexAdvice),
];
