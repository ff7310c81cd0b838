import type { Lang } from './lang/langs.ts';
import { wordsOf } from './lang/words.ts';
import { conversation, type Plan } from './world/conversation.ts';
import { happeningsOf } from './world/happenings.ts';
import {
  type Channel,
  channelOf,
  idOf,
  nameOf,
  pageIdOf,
} from './world/identity.ts';
import type { WorldMessage } from './world/message.ts';
import type { Script } from './world/script.ts';
import { en } from './world/script-en.ts';
import { es } from './world/script-es.ts';
import { situationOf } from './world/situations.ts';

export type { Lang } from './lang/langs.ts';
export type { Channel } from './world/identity.ts';
export { pageIdOf } from './world/identity.ts';
export type { WorldMessage } from './world/message.ts';
export { truthOf } from './world/truth.ts';

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
  /** Reactions, stories, calls and ads in some threads. */
  events?: boolean;
}

/** People write English or Spanish, whatever the page speaks. */
export function scriptOf(lang: Lang): Script {
  if (lang === 'en') return en;
  if (lang === 'es' || lang === 'es-419') return es;
  return { ...en, trap: `${wordsOf(lang).you}just kidding, it was my sister` };
}

function composerOf(
  index: number,
  customerLast: boolean,
): WorldThread['composer'] {
  if (index % 29 === 11) return 'closed';
  return index % 13 === 6 && customerLast ? 'request' : 'open';
}

function createThread(
  options: Required<WorldOptions> & { script: Script },
  index: number,
) {
  const { seed, now, script, whatsapp } = options;
  const channel = channelOf(seed, index, whatsapp);
  const situation = situationOf(seed, index);
  const composer = composerOf(
    index,
    situation.customer !== null && situation.ours === null,
  );
  const scene = {
    seed,
    index,
    situation,
    isInstagram: channel === 'instagram',
    isRequest: composer === 'request',
    script,
  };
  const happenings = options.events ? happeningsOf(scene) : [];
  const plan: Plan = { ...scene, now, happenings };
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
  const ago = situation.ours ?? situation.customer ?? 0;
  return { thread, ago: happenings.at(-1)?.ago ?? ago };
}

export function createWorld(options: WorldOptions): World {
  const full = {
    seed: 1,
    size: 200,
    lang: 'en' as const,
    whatsapp: false,
    events: false,
    ...options,
  };
  const script = scriptOf(full.lang);
  const made = Array.from({ length: full.size }, (_, index) =>
    createThread({ ...full, script }, index),
  );
  made.sort((a, b) => a.ago - b.ago);
  return {
    pageId: pageIdOf(full.seed),
    pageName: script.pageName,
    threads: made.map(({ thread }) => thread),
  };
}
