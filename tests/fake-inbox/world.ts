import { conversation, type Plan } from './world/conversation.ts';
import { hash, int, pick, random } from './world/random.ts';
import type { Script } from './world/script.ts';
import { en } from './world/script-en.ts';
import { es } from './world/script-es.ts';
import { situationOf } from './world/situations.ts';

export type Lang = 'en' | 'es';
export type Channel = 'messenger' | 'instagram' | 'whatsapp';

export interface WorldMessage {
  id: string;
  /** Epoch ms. */
  at: number;
  by: 'customer' | 'page';
  author?: 'human' | 'automation';
  kind: 'message' | 'attachment';
  text: string;
}

export interface WorldThread {
  id: string;
  readonly name: string;
  channel: Channel;
  composer: 'open' | 'closed' | 'request';
  /** Oldest first; made at first use, so that 100,000 threads stay cheap. */
  readonly messages: WorldMessage[];
}

export interface World {
  pageId: string;
  pageName: string;
  /** Newest activity first. */
  threads: WorldThread[];
}

export interface WorldOptions {
  seed?: number;
  size?: number;
  /** Epoch ms at which the world is made. */
  now: number;
  lang?: Lang;
  whatsapp?: boolean;
}

const scripts: Record<Lang, Script> = { en, es };

export const scriptOf = (lang: Lang): Script => scripts[lang];

const digits = (n: number, length: number) =>
  String(n).padStart(length, '0').slice(-length);

export const pageIdOf = (seed: number): string =>
  `10${digits(hash(seed, 'page') + 7e9, 13)}`;

function channelOf(seed: number, index: number, whatsapp: boolean): Channel {
  const share = hash(seed, index, 'channel') / 2 ** 32;
  if (share < 0.15) return 'instagram';
  return whatsapp && share < 0.22 ? 'whatsapp' : 'messenger';
}

function idOf(seed: number, index: number, channel: Channel): string {
  const r = random(hash(seed, index, 'id'));
  const own = digits(index, 6);
  const noise = (length: number) => digits(Math.floor(r() * 1e9), length);
  if (channel === 'instagram')
    return `3402823668417103${noise(9)}${noise(8)}${own}`;
  if (channel === 'whatsapp') return `7${noise(9)}${own}`;
  return `${r() < 0.6 ? '100' : '61'}${noise(int(r, 6, 8))}${own}`;
}

function nameOf(
  { first, last, odd }: Script,
  seed: number,
  index: number,
): string {
  if (index % 17 === 4)
    return odd[Math.floor(index / 17) % odd.length] as string;
  // Two customers of one name are common; a badge must not go by the name.
  const r = random(hash(seed, index % 23 === 9 ? index - 8 : index, 'name'));
  return `${pick(r, first)} ${pick(r, last)}`;
}

function composerOf(
  index: number,
  customerLast: boolean,
): WorldThread['composer'] {
  if (index % 29 === 11) return 'closed';
  return index % 13 === 6 && customerLast ? 'request' : 'open';
}

function createThread(options: Required<WorldOptions>, index: number) {
  const { seed, now, lang, whatsapp } = options;
  const channel = channelOf(seed, index, whatsapp);
  const script = scripts[lang];
  const situation = situationOf(seed, index);
  const composer = composerOf(
    index,
    situation.customer !== null && situation.ours === null,
  );
  const plan: Plan = {
    seed,
    index,
    now,
    situation,
    isRequest: composer === 'request',
    script,
  };
  let made: WorldMessage[] | undefined;
  const thread: WorldThread = {
    id: idOf(seed, index, channel),
    get name() {
      return nameOf(script, seed, index);
    },
    channel,
    composer,
    get messages() {
      made ??= conversation(plan);
      return made;
    },
  };
  return { thread, ago: situation.ours ?? situation.customer ?? 0 };
}

export function createWorld(options: WorldOptions): World {
  const full = {
    seed: 1,
    size: 200,
    lang: 'en' as const,
    whatsapp: false,
    ...options,
  };
  const made = Array.from({ length: full.size }, (_, index) =>
    createThread(full, index),
  );
  made.sort((a, b) => a.ago - b.ago);
  return {
    pageId: pageIdOf(full.seed),
    pageName: scripts[full.lang].pageName,
    threads: made.map(({ thread }) => thread),
  };
}

export interface Truth {
  lastCustomerAt: number | null;
  lastAt: number;
  lastBy: 'customer' | 'page';
}

/** What a test may know and the extension has to find out. */
export function truthOf({ messages }: Pick<WorldThread, 'messages'>): Truth {
  const last = messages.at(-1);
  if (!last) throw new Error('A thread has at least one message.');
  const customer = messages.findLast((message) => message.by === 'customer');
  return {
    lastCustomerAt: customer?.at ?? null,
    lastAt: last.at,
    lastBy: last.by,
  };
}
