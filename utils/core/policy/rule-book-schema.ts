import * as v from 'valibot';
import { CHANNELS } from '../thread-key.ts';
import { parseDay } from '../time/day.ts';
import { CUSTOMER_KINDS } from '../window/thread-event.ts';

// Each message names what belongs in a place; `speakPackFault` says it in words.

/** A pack is small: what is longer than this is not one. */
const MOST_ITEMS = 300;
const MOST_LETTERS = 900;

const list = <T extends v.GenericSchema>(item: T, least = 0) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(MOST_ITEMS));

const Day = v.pipe(
  v.string(),
  v.check((day) => parseDay(day) !== null, 'day'),
);
const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, 'id'));
/** What Ventana itself calls messages that need no tag. */
const RESERVED = ['STANDARD', 'PLUS_ONE', 'PRIVATE_REPLY'];
const Constant = v.pipe(
  v.string(),
  v.regex(/^[A-Z][A-Z_]{1,59}$/, 'name'),
  v.check((name) => !RESERVED.includes(name), 'name'),
);
const Region = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'region'));
const Hours = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  // Four times the longest that Meta has ever named.
  v.maxValue(28 * 24),
);
const Phrase = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(MOST_LETTERS),
);
const Address = v.pipe(
  v.string(),
  v.maxLength(400),
  v.url('address'),
  v.regex(/^https?:\/\//, 'address'),
);

/** One sentence or label in each language the pack is written in. */
const Text = v.strictObject({ en: Phrase, es: Phrase });

/** Half-open stretch of UTC days; null = without beginning or end as far as known. */
const inForce = {
  from: v.nullable(Day),
  to: v.nullable(Day),
  /** How exact the days are; absent = to the day. */
  precision: v.exactOptional(v.picklist(['about', 'month', 'unknown'])),
};

/** What every fact carries: where it is read, and how sure we are of it. */
const sourced = {
  sources: list(Id, 1),
  confidence: v.picklist(['high', 'medium', 'low']),
  note: v.exactOptional(Text),
};

const Source = v.strictObject({
  title: Phrase,
  /** Absent = read second-hand, with no public address of its own. */
  urls: list(Address),
  by: v.picklist(['meta', 'archive', 'code', 'press', 'vendor']),
  /** The day on which we read it. */
  read: Day,
  /** Of when the copy was that we read, in its own words. */
  copy: v.exactOptional(Phrase),
});

const RuleSet = v.strictObject({
  id: Id,
  channel: v.picklist(CHANNELS),
  ...inForce,
  title: Text,
  says: list(Text, 1),
  windowHours: v.nullable(Hours),
  openers: list(v.picklist(CUSTOMER_KINDS)),
  plusOne: v.boolean(),
  privateReplyHours: v.exactOptional(Hours),
  adWindowHours: v.exactOptional(Hours),
  boundTo: v.exactOptional(v.literal('platform')),
  ...sourced,
});

/** A message tag: what a person may choose for a message outside the window. Two meanings of one name are two tags. */
const Tag = v.strictObject({
  id: Id,
  name: Constant,
  channels: list(v.picklist(CHANNELS), 1),
  ...inForce,
  /** From this day on Meta said that it ends. */
  deprecatedFrom: v.exactOptional(Day),
  limitHours: v.nullable(Hours),
  approval: v.picklist(['none', 'humanAgent', 'news', 'subscription']),
  grantedFrom: v.exactOptional(Day),
  title: Text,
  allows: list(Text, 1),
  disallows: list(Text, 1),
  /** What took its place: ids of tags or routes. */
  successors: list(Id),
  ...sourced,
});

/** A way to write outside the window that is not typed: templates, notifications, replies to comments. */
const Route = v.strictObject({
  id: Id,
  channels: list(v.picklist(CHANNELS), 1),
  ...inForce,
  title: Text,
  says: list(Text, 1),
  limits: list(Text),
  /** ISO 3166 codes and `EU`. */
  regions: v.exactOptional(
    v.strictObject({
      onlyIn: v.exactOptional(list(Region)),
      notIn: v.exactOptional(list(Region)),
    }),
  ),
  ...sourced,
});

/** What a Page or an app must ask Meta for. */
const Application = v.strictObject({
  id: Id,
  ...inForce,
  title: Text,
  says: list(Text, 1),
  steps: list(Text),
  categories: list(v.strictObject({ id: Id, title: Text, covers: Text })),
  ...sourced,
});

/** An error of Meta's, as a moderator may meet it. */
const ErrorCode = v.strictObject({
  code: v.pipe(v.number(), v.integer(), v.minValue(0)),
  subcode: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  about: v.picklist([
    'window',
    'restriction',
    'person',
    'tag',
    'pace',
    'other',
  ]),
  says: Text,
  advice: Text,
  ...sourced,
});

const Change = v.strictObject({
  id: Id,
  on: Day,
  precision: inForce.precision,
  announcedOn: v.exactOptional(Day),
  channels: list(v.picklist(CHANNELS), 1),
  title: Text,
  says: Text,
  /** What it means for those who answer. */
  means: Text,
  /** Ids of tags, routes and applications. */
  begins: list(Id),
  ends: list(Id),
  ...sourced,
});

/** Sources that contradict each other, and which reading is used. */
const Conflict = v.strictObject({
  id: Id,
  about: Text,
  readings: list(v.strictObject({ says: Text, sources: list(Id, 1) }), 2),
  used: Text,
  ...sourced,
});

/** What a person can do, and whether it opens the window. */
const Opener = v.strictObject({
  id: Id,
  channels: list(v.picklist(CHANNELS), 1),
  title: Text,
  effect: v.picklist(['opens', 'opens-ad', 'does-not', 'disputed']),
  says: Text,
  ...sourced,
});

const Statement = v.strictObject({ id: Id, says: Text, ...sourced });

/** What to know and do when Meta warns or restricts a Page. */
const Advice = v.strictObject({
  id: Id,
  part: v.picklist(['where', 'words', 'do-not', 'appeal', 'how-long', 'inbox']),
  says: Text,
  ...sourced,
});

/** Meta's rules as a file: every fact with its sources, in Spanish and English. */
export const RuleBookShape = v.strictObject({
  schema: v.literal(1),
  /** The day on which the facts were last checked. */
  asOf: Day,
  sources: v.pipe(
    v.record(Id, Source),
    v.check((all) => Object.keys(all).length <= MOST_ITEMS, 'length'),
  ),
  ruleSets: list(RuleSet, 1),
  tags: list(Tag),
  routes: list(Route),
  applications: list(Application),
  openers: list(Opener),
  promotional: list(Statement),
  errors: list(ErrorCode),
  changes: list(Change),
  conflicts: list(Conflict),
  advice: list(Advice),
});

export type RuleBook = v.InferOutput<typeof RuleBookShape>;
export type BookText = v.InferOutput<typeof Text>;
export type BookSource = v.InferOutput<typeof Source>;
export type BookRuleSet = v.InferOutput<typeof RuleSet>;
export type BookTag = v.InferOutput<typeof Tag>;
export type BookRoute = v.InferOutput<typeof Route>;
export type BookApplication = v.InferOutput<typeof Application>;
export type BookOpener = v.InferOutput<typeof Opener>;
export type BookError = v.InferOutput<typeof ErrorCode>;
export type BookChange = v.InferOutput<typeof Change>;
export type BookConflict = v.InferOutput<typeof Conflict>;
export type BookAdvice = v.InferOutput<typeof Advice>;
export type BookStatement = v.InferOutput<typeof Statement>;
