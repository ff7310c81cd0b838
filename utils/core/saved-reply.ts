import { readEpoch, readFields, readText } from './parse.ts';
import { plainLine, plainText } from './plain-text.ts';

export type ReplyId = string & { readonly __brand: 'ReplyId' };

/** A text that is written once and used often; put into a composer, never sent. JSON-safe. */
export interface SavedReply {
  readonly id: ReplyId;
  /** One line; where none was given, the beginning of the text. */
  readonly title: string;
  readonly text: string;
  /** A question that invites an answer, offered in the last hours of a window. */
  readonly isReopener: boolean;
  /** Epoch ms; only ever grows. */
  readonly changedAt: number;
  /** Another one with each change, in every browser. */
  readonly revision: number;
}

/** What is asked for: a new reply, or a change of one. */
export interface ReplyWish {
  /**
   * A new one comes with an id of its own, `newReplyId`, so that it is kept once however often it is asked for;
   * null = it is to be given one. One that was removed may come back under its id, with `revision` 0.
   */
  readonly id: ReplyId | null;
  readonly title: string;
  readonly text: string;
  readonly isReopener: boolean;
  /** The one it was edited from; 0 for a new one. */
  readonly revision: number;
}

/** `stale` = other words came meanwhile, or it was removed; nothing was written. */
export type ReplyFault = 'stale' | 'too-long' | 'empty';

/** The words of a reply. */
export type ReplyWords = Pick<SavedReply, 'title' | 'text'>;

export const MOST_REPLY_TITLE = 80;
export const MOST_REPLY_TEXT = 5000;

/** What is read of a wish at all: what is longer than a reply may be is told so, and not dropped in silence. */
const MOST_WISHED = 200_000;

export const newReplyId = (): ReplyId => crypto.randomUUID() as ReplyId;

/** A reply's id, or null. */
export const readReplyId = (value: unknown): ReplyId | null =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
    ? (value as ReplyId)
    : null;

const startOf = (text: string): string =>
  [...plainLine(text.split('\n', 1)[0] ?? '')]
    .slice(0, MOST_REPLY_TITLE / 2)
    .join('')
    .trim();

/** The words as they are kept. */
export function tidyReply({ title, text }: ReplyWords): ReplyWords {
  const kept = plainText(text).trim();
  return { title: plainLine(title) || startOf(kept), text: kept };
}

/** Whether two replies would be kept as the same, whatever their ids and stamps. */
export function isSameReply(
  a: Omit<ReplyWish, 'id' | 'revision'>,
  b: Omit<ReplyWish, 'id' | 'revision'>,
): boolean {
  const [one, other] = [tidyReply(a), tidyReply(b)];
  return (
    one.title === other.title &&
    one.text === other.text &&
    a.isReopener === b.isReopener
  );
}

/** What is wrong with tidy words; null = nothing. */
export function faultOfReply({
  title,
  text,
}: ReplyWords): 'too-long' | 'empty' | null {
  if (text === '') return 'empty';
  return title.length > MOST_REPLY_TITLE || text.length > MOST_REPLY_TEXT
    ? 'too-long'
    : null;
}

/** A reply as it is stored or backed up; null = it is none. */
export function parseSavedReply(value: unknown): SavedReply | null {
  const fields = readFields(value);
  const id = readReplyId(fields?.id);
  const title = readText(fields?.title, MOST_WISHED);
  const text = readText(fields?.text, MOST_WISHED);
  const changedAt = readEpoch(fields?.changedAt);
  const revision = readEpoch(fields?.revision);
  if (!id || title === null || text === null || changedAt === null || !revision)
    return null;
  const words = tidyReply({ title, text });
  if (faultOfReply(words)) return null;
  const isReopener = fields?.isReopener === true;
  return { id, ...words, isReopener, changedAt, revision };
}

/** A wish from a message; null = it is none. */
export function parseReplyWish(value: unknown): ReplyWish | null {
  const fields = readFields(value);
  const id = readReplyId(fields?.id);
  const title = readText(fields?.title, MOST_WISHED);
  const text = readText(fields?.text, MOST_WISHED);
  const revision = readEpoch(fields?.revision);
  if (title === null || text === null || revision === null) return null;
  if (!id && fields?.id !== null) return null;
  return { id, title, text, isReopener: fields?.isReopener === true, revision };
}
