import type { Layout } from './layouts.ts';
import {
  type Channel,
  type Lang,
  pageIdOf,
  type WorldThread,
} from './world.ts';

/** Everything a test can turn, each as a query parameter of the page's address. */
export interface Knobs {
  seed: number;
  size: number;
  /** Epoch ms at which the world was made; 0 = when the server started. */
  now: number;
  /** Added to the page's own clock, in ms. */
  clock: number;
  lang: Lang;
  /** "3h" · as short, then "2w" · "4:32 PM" (as the language has it) · "16:32" · "Today 11:09" */
  times: 'short' | 'weeks' | 'clock' | 'clock24' | 'today';
  /** "Mar 20, 2026, 10:30 AM" · "3/20/26, 10:30 AM" */
  separators: 'long' | 'numeric';
  /** Of ar and th. */
  digits: 'latn' | 'native';
  model: 'on' | 'off';
  layout: Layout;
  /** `cluster`: messages of one side in a row share one group, and the time of its first. */
  groups: 'single' | 'cluster';
  /** Reactions, stories, calls and ads in some threads. */
  events: 'on' | 'off';
  utime: 'on' | 'off';
  sendbutton: 'on' | 'off';
  composer: 'lexical' | 'textarea';
  whatsapp: 'on' | 'off';
  /** Ms of skeleton before the list. */
  hydrate: number;
  churn: 'on' | 'off';
  /** `bare` leaves selected_item_id and thread_type out of the address. */
  url: 'full' | 'bare';
  theme: 'light' | 'dark';
  /** `second` is the same inbox built by another hand; it knows fewer knobs (see second-skin/). */
  skin: 'first' | 'second';
  /** Every other way out of the composer: stickers, GIFs, files, voice, saved replies, suggestions. */
  ways: 'off' | 'on';
  /** With ways on: what Send, a picture, a saved reply, a suggestion act on; keys act in every build. */
  acts: 'click' | 'mousedown' | 'pointerup';
  /** What a press on a saved reply does. */
  saved: 'insert' | 'send';
  /** What a press on a suggestion does. */
  suggestions: 'insert' | 'send';
  /** First skin: emoji in the menu before the box, or in a panel at the end of the body. */
  emojis: 'menu' | 'panel';
  /** www.facebook.com/messages: a row's time as an `abbr`, or as a plain span. */
  abbr: 'on' | 'off';
}

const defaultKnobs: Knobs = {
  seed: 1,
  size: 200,
  now: 0,
  clock: 0,
  lang: 'en',
  times: 'short',
  separators: 'long',
  digits: 'latn',
  model: 'on',
  layout: 'b',
  groups: 'single',
  events: 'off',
  utime: 'off',
  sendbutton: 'on',
  composer: 'lexical',
  whatsapp: 'off',
  hydrate: 0,
  churn: 'off',
  url: 'full',
  theme: 'light',
  skin: 'first',
  abbr: 'on',
  ways: 'off',
  acts: 'click',
  saved: 'insert',
  suggestions: 'send',
  emojis: 'menu',
};

const names = Object.keys(defaultKnobs) as (keyof Knobs)[];

export function parseKnobs(search: string): Knobs {
  const query = new URLSearchParams(search);
  const knobs: Record<string, string | number> = { ...defaultKnobs };
  for (const name of names) {
    const value = query.get(name);
    if (value !== null)
      knobs[name] =
        typeof defaultKnobs[name] === 'number' ? Number(value) : value;
  }
  return knobs as unknown as Knobs;
}

/** The knobs that differ from the default, as query parameters. */
function knobParams(knobs: Partial<Knobs>): [string, string][] {
  return names
    .filter(
      (name) => knobs[name] !== undefined && knobs[name] !== defaultKnobs[name],
    )
    .map((name) => [name, String(knobs[name])]);
}

export const sections = [
  'all',
  'messenger',
  'instagram_direct',
  'wec',
  'facebook',
] as const;
export type Section = (typeof sections)[number];

export const threadTypes: Record<Channel, string> = {
  messenger: 'FB_MESSAGE',
  instagram: 'IG_MESSAGE',
  whatsapp: 'WA_MESSAGE',
};

export const POST_TYPE = 'FB_PAGE_POST';

export interface InboxPlace {
  section?: string;
  thread?: Pick<WorldThread, 'id' | 'channel'> | null;
  /** Of the comments' section. */
  post?: string | null;
}

/** The path and query of a place in the inbox, with the knobs kept. */
export function inboxPath(
  knobs: Partial<Knobs>,
  { section = 'all', thread, post }: InboxPlace = {},
): string {
  const page = pageIdOf(knobs.seed ?? defaultKnobs.seed);
  const query = new URLSearchParams({ asset_id: page, mailbox_id: page });
  if (thread) {
    query.set('selected_item_id', thread.id);
    query.set('thread_type', threadTypes[thread.channel]);
  } else if (post) {
    query.set('selected_item_id', post);
    query.set('thread_type', POST_TYPE);
  }
  for (const [name, value] of knobParams(knobs)) query.set(name, value);
  return `/latest/inbox/${section}?${query}`;
}

export function fakeInboxUrl(
  knobs: Partial<Knobs> = {},
  place: InboxPlace = {},
): string {
  return `https://business.facebook.com${inboxPath(knobs, place)}`;
}

/** The path and query of a place in www.facebook.com/messages; nothing in it names the Page. */
export function messagesPath(
  knobs: Partial<Knobs>,
  place: `/messages${string}` = '/messages/',
): string {
  const query = new URLSearchParams(knobParams(knobs));
  return query.size ? `${place}?${query}` : place;
}

export function fakeMessagesUrl(
  knobs: Partial<Knobs> = {},
  threadId?: string,
): string {
  const place = threadId ? (`/messages/t/${threadId}/` as const) : undefined;
  return `https://www.facebook.com${messagesPath(knobs, place)}`;
}
