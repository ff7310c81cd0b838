import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { World, WorldMessage, WorldThread } from '../fake-inbox/world.ts';

const folder = resolve(import.meta.dirname, '../fixtures/blind-pages');

interface Told {
  readonly url: string;
  readonly now: string;
  readonly lang: string;
  readonly zone: string;
  readonly isInbox: boolean;
  readonly openThread: {
    id: string | null;
    name: string;
    channel: string;
  } | null;
  readonly rows: readonly {
    name: string;
    thread: string | null;
    lastAt: string;
    lastBy: 'customer' | 'page';
    isHard: boolean;
  }[];
  readonly messages: readonly {
    id: string | null;
    by: 'customer' | 'page';
    at: string;
    kind: string;
    isHard: boolean;
  }[];
  readonly composer: 'open' | 'closed' | 'missing';
}

/** A page written from a description of the inbox alone, and what is true of it. */
export interface BlindPage {
  readonly name: string;
  readonly file: string;
  readonly told: Told;
  /** Epoch ms. */
  readonly now: number;
  readonly world: World;
  readonly open: WorldThread | null;
}

function messageOf({
  id,
  by,
  at,
  kind,
}: Told['messages'][number]): WorldMessage {
  const isFromAd = kind === 'ad-message';
  const plain = isFromAd || kind === 'comment' ? 'message' : kind;
  return {
    id: id ?? '',
    by,
    at: Date.parse(at),
    kind: plain as WorldMessage['kind'],
    text: '',
    isFromAd,
  };
}

function rowOf({
  name,
  thread,
  lastAt,
  lastBy,
}: Told['rows'][number]): WorldThread {
  const at = Date.parse(lastAt);
  return {
    id: thread ?? '',
    name,
    channel: 'messenger',
    composer: 'open',
    messages: [{ id: '', by: lastBy, at, kind: 'message', text: '' }],
  };
}

function readPage(name: string): BlindPage {
  const told = JSON.parse(
    readFileSync(join(folder, `${name}.json`), 'utf8'),
  ) as Told;
  const { openThread } = told;
  return {
    name,
    file: join(folder, `${name}.html`),
    told,
    now: Date.parse(told.now),
    world: { pageId: '', pageName: '', threads: told.rows.map(rowOf) },
    open: openThread && {
      id: openThread.id ?? '',
      name: openThread.name,
      channel: openThread.channel as WorldThread['channel'],
      composer: 'open',
      messages: told.messages.map(messageOf),
    },
  };
}

/** The pages of tests/fixtures/blind-pages, by name. */
export const blindPages = (): BlindPage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readPage(file.replace('.json', '')));
