import { useSyncExternalStore } from 'react';
import { type Section, sections } from '../knobs.ts';
import {
  type Channel,
  createWorld,
  truthOf,
  type WorldMessage,
  type WorldThread,
} from '../world.ts';
import { boot, knobs } from './boot.ts';

export interface Entry {
  thread: WorldThread;
  /** What came after the world was made. */
  live: WorldMessage[];
  isUnread: boolean;
  isFollowUp: boolean;
}

const { seed, size, lang } = knobs;
const made = knobs.now || boot.madeAt;
export const world = createWorld({
  seed,
  size,
  lang,
  now: made,
  whatsapp: knobs.whatsapp === 'on',
  events: knobs.events === 'on',
});

const isUnread = (thread: WorldThread) =>
  Number(thread.id.slice(-2)) % 3 === 0 &&
  truthOf(thread).lastBy === 'customer';

/** Unread is decided at first sight: it needs the messages, and most threads are never seen. */
function entryOf(thread: WorldThread): Entry {
  let unread: boolean | undefined;
  return {
    thread,
    live: [],
    isFollowUp: false,
    get isUnread() {
      unread ??= isUnread(thread);
      return unread;
    },
    set isUnread(value) {
      unread = value;
    },
  };
}

export const state = {
  order: world.threads.map(entryOf),
  section: 'all' as Section,
  selected: null as string | null,
  /** Each tab keeps its own platform's selection. */
  tabs: {} as Partial<Record<Section, string>>,
  drafts: new Map<string, string>(),
};

const byId = new Map(state.order.map((entry) => [entry.thread.id, entry]));
const listeners = new Set<() => void>();
let version = 0;
let listed: { key: string; entries: Entry[] } = { key: '', entries: [] };

export const apps: Record<Channel, string> = {
  messenger: 'Messenger',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
};

export function addEntry(thread: WorldThread): Entry {
  const entry = entryOf(thread);
  byId.set(thread.id, entry);
  return entry;
}

export const channelOfSection: Partial<Record<Section, Channel>> = {
  messenger: 'messenger',
  instagram_direct: 'instagram',
  wec: 'whatsapp',
};

export const findEntry = (id: string | null): Entry | undefined =>
  id ? byId.get(id) : undefined;

export const selectedEntry = (): Entry | undefined => findEntry(state.selected);

export function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Renders again at every change. What is shown is read from the state, so props stay as bare as Facebook's. */
export const useChanges = (): number =>
  useSyncExternalStore(subscribe, () => version);

export function listEntries(): Entry[] {
  const key = `${version}/${state.section}`;
  if (listed.key !== key) {
    const channel = channelOfSection[state.section];
    const isOther =
      state.section === 'facebook' || !sections.includes(state.section);
    const entries = channel
      ? state.order.filter(({ thread }) => thread.channel === channel)
      : state.order;
    listed = { key, entries: isOther ? [] : entries };
  }
  return listed.entries;
}

export function messagesOf({ thread, live }: Entry): WorldMessage[] {
  if (!live.length) return thread.messages;
  return [...thread.messages, ...live].sort((a, b) => a.at - b.at);
}

export const lastMessage = (entry: Entry): WorldMessage =>
  messagesOf(entry).at(-1) as WorldMessage;
