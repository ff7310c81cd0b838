import { useSyncExternalStore } from 'react';
import { boot, knobs } from '../app/boot.ts';
import type { InboxEvent } from '../events.ts';
import {
  createWorld,
  truthOf,
  type WorldMessage,
  type WorldThread,
} from '../world.ts';

export interface Chat {
  thread: WorldThread;
  /** What came after the world was made. */
  live: WorldMessage[];
  isUnread: boolean;
}

const world = createWorld({
  seed: knobs.seed,
  size: knobs.size,
  lang: knobs.lang,
  now: knobs.now || boot.madeAt,
  whatsapp: knobs.whatsapp === 'on',
});

export const { pageName } = world;

/** The same threads are unread as in Business Suite; decided at first sight, since most are never seen. */
function chatOf(thread: WorldThread): Chat {
  let unread: boolean | undefined;
  return {
    thread,
    live: [],
    get isUnread() {
      unread ??=
        Number(thread.id.slice(-2)) % 3 === 0 &&
        truthOf(thread).lastBy === 'customer';
      return unread;
    },
    set isUnread(value) {
      unread = value;
    },
  };
}

/** Other channels have no place on this surface, nor have their arrivals. */
const strangers = new Set(
  world.threads
    .filter(({ channel }) => channel !== 'messenger')
    .map(({ id }) => id),
);

export const state = {
  /** Newest activity first. */
  order: world.threads
    .filter(({ channel }) => channel === 'messenger')
    .map(chatOf),
  open: null as string | null,
  drafts: new Map<string, string>(),
};

const byId = new Map(state.order.map((chat) => [chat.thread.id, chat]));
const known = new Set<string>();
const listeners = new Set<() => void>();
let version = 0;

export const findChat = (id: string | null): Chat | undefined =>
  id ? byId.get(id) : undefined;

export const openChat = (): Chat | undefined => findChat(state.open);

export function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Renders again at every change: what is shown is read from here, so that props hold nothing of the world. */
export const useChanges = (): number =>
  useSyncExternalStore(subscribe, () => version);

export function messagesOf({ thread, live }: Chat): WorldMessage[] {
  if (!live.length) return thread.messages;
  return [...thread.messages, ...live].sort((a, b) => a.at - b.at);
}

export const lastMessage = (chat: Chat): WorldMessage =>
  messagesOf(chat).at(-1) as WorldMessage;

function moveToPlace(chat: Chat): void {
  const order = state.order.filter((other) => other !== chat);
  const { at } = lastMessage(chat);
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastMessage(order[middle] as Chat).at > at) low = middle + 1;
    else high = middle;
  }
  order.splice(low, 0, chat);
  state.order = order;
}

function newChat(event: InboxEvent): Chat {
  const { thread: id, name = id } = event;
  const chat = chatOf({
    id,
    name,
    channel: 'messenger',
    composer: 'open',
    messages: [event],
  });
  byId.set(id, chat);
  return chat;
}

/** Takes in a message once, whether this tab sent it or the server told of it. */
export function applyEvent(event: InboxEvent): void {
  const { channel = 'messenger' } = event;
  if (channel !== 'messenger') strangers.add(event.thread);
  if (known.has(event.id) || strangers.has(event.thread)) return;
  // How this surface shows reactions and calls is not evidenced.
  if (event.kind !== 'message' && event.kind !== 'attachment') return;
  known.add(event.id);
  const chat = byId.get(event.thread);
  if (chat) chat.live.push(event);
  const moved = chat ?? newChat(event);
  if (event.by === 'customer') moved.isUnread = state.open !== event.thread;
  moveToPlace(moved);
}
