export const CHANNELS = [
  'messenger',
  'instagram',
  'whatsapp',
  'comment',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** The Page's `asset_id` in the address; not assumed to be the Graph Page id. Digits. */
export type PageId = string & { readonly __brand: 'PageId' };
/** `selected_item_id` / the row model's `threadID`. Digits; never tells the channel. */
export type ThreadId = string & { readonly __brand: 'ThreadId' };
/** One conversation: `page/channel/thread`. */
export type ThreadKey = string & { readonly __brand: 'ThreadKey' };

export interface ThreadAddress {
  readonly page: PageId;
  readonly channel: Channel;
  readonly thread: ThreadId;
}

const DIGITS = /^\d{5,40}$/;

/** A Page id as Meta writes it in addresses, or null. */
export const parsePageId = (text: unknown): PageId | null =>
  typeof text === 'string' && DIGITS.test(text) ? (text as PageId) : null;

/** Where the page does not tell which Page is answering: such threads are never stored. */
export const UNTOLD_PAGE = '00000' as PageId;

/** A thread id as Meta writes it in addresses and row models, or null. */
export const parseThreadId = (text: unknown): ThreadId | null =>
  typeof text === 'string' && DIGITS.test(text) ? (text as ThreadId) : null;

const isChannel = (text: unknown): text is Channel =>
  CHANNELS.includes(text as Channel);

export const threadKey = ({ page, channel, thread }: ThreadAddress) =>
  `${page}/${channel}/${thread}` as ThreadKey;

/** The parts of a key, or null where the text is not one. */
export function parseThreadKey(text: unknown): ThreadAddress | null {
  if (typeof text !== 'string') return null;
  const [pageText, channel, threadText, ...rest] = text.split('/');
  const page = parsePageId(pageText);
  const thread = parseThreadId(threadText);
  if (!page || !thread || !isChannel(channel) || rest.length) return null;
  return { page, channel, thread };
}
