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
  /** "3h" · "4:32 PM" · "16:32" · "Today 11:09" */
  times: 'short' | 'clock' | 'clock24' | 'today';
  model: 'on' | 'off';
  /** `b` is the evidenced page; the others are builds that lost some or all of its marks. */
  layout: 'b' | 'unknown' | 'no-surface' | 'no-pagelet' | 'no-legacy';
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
}

const defaultKnobs: Knobs = {
  seed: 1,
  size: 200,
  now: 0,
  clock: 0,
  lang: 'en',
  times: 'short',
  model: 'on',
  layout: 'b',
  utime: 'off',
  sendbutton: 'on',
  composer: 'lexical',
  whatsapp: 'off',
  hydrate: 0,
  churn: 'off',
  url: 'full',
  theme: 'light',
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

export interface InboxPlace {
  section?: string;
  thread?: Pick<WorldThread, 'id' | 'channel'> | null;
}

/** The path and query of a place in the inbox, with the knobs kept. */
export function inboxPath(
  knobs: Partial<Knobs>,
  { section = 'all', thread }: InboxPlace = {},
): string {
  const page = pageIdOf(knobs.seed ?? defaultKnobs.seed);
  const query = new URLSearchParams({ asset_id: page, mailbox_id: page });
  if (thread) {
    query.set('selected_item_id', thread.id);
    query.set('thread_type', threadTypes[thread.channel]);
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
