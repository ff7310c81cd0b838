import type { InboxEvent } from '../events.ts';
import { hash } from '../world/random.ts';
import {
  addEntry,
  type Entry,
  findEntry,
  lastMessage,
  state,
} from './state.ts';
import { rememberAttachment } from './ways/attachments.ts';

const known = new Set<string>();
const MIXED = 24;
let isMixed = false;

/** Puts the first rows into an order that only the seed knows; 0 = newest first again. */
export function resort(seed: number): void {
  const top = state.order.slice(0, MIXED);
  const rank = (entry: Entry) =>
    seed ? hash(entry.thread.id, seed) : -lastMessage(entry).at;
  top.sort((a, b) => rank(a) - rank(b));
  state.order = [...top, ...state.order.slice(MIXED)];
  isMixed = seed !== 0;
}

function moveToPlace(entry: Entry): void {
  if (isMixed) resort(0);
  const order = state.order.filter((other) => other !== entry);
  const { at } = lastMessage(entry);
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastMessage(order[middle] as Entry).at > at) low = middle + 1;
    else high = middle;
  }
  order.splice(low, 0, entry);
  state.order = order;
}

function newEntry(event: InboxEvent): Entry {
  const { thread: id, name = id, channel = 'messenger' } = event;
  const messages = [event];
  return addEntry({ id, name, channel, composer: 'open', messages });
}

/** Takes in a message once, whether this tab sent it or the server told of it. */
export function applyEvent(event: InboxEvent): void {
  if (known.has(event.id)) return;
  known.add(event.id);
  rememberAttachment(event);
  const entry = findEntry(event.thread);
  if (entry) entry.live.push(event);
  const moved = entry ?? newEntry(event);
  if (event.by === 'customer') moved.isUnread = state.selected !== event.thread;
  moveToPlace(moved);
}
