import type { InboxEvent, Via } from '../events.ts';
import { hash } from '../world/random.ts';
import { createWorld, type WorldMessage, type WorldThread } from '../world.ts';
import { knobs, lang, madeAt, readNow } from './boot.ts';
import { createSignal } from './signal.ts';

/** One customer's conversation; never called `thread` in props, as that name is the model's. */
export type Talk = WorldThread;

const world = createWorld({
  seed: knobs.seed,
  size: knobs.size,
  now: madeAt,
  lang,
  whatsapp: knobs.whatsapp === 'on',
  events: knobs.events === 'on',
});

let order = [...world.threads];
const byId = new Map(order.map((talk) => [talk.id, talk]));
const heard = new Set<string>();
const read = new Set<string>();
const done = new Set<string>();
const signal = createSignal();

export const lastOf = (talk: Talk): WorldMessage =>
  talk.messages.at(-1) as WorldMessage;

const activityOf = (talk: Talk) => talk.messages.at(-1)?.at ?? 0;

function newTalk({ thread, name, channel }: InboxEvent): Talk | undefined {
  if (name === undefined) return;
  const talk: Talk = {
    id: thread,
    name,
    channel: channel ?? 'messenger',
    composer: 'open',
    messages: [],
  };
  byId.set(thread, talk);
  return talk;
}

function moveByActivity(talk: Talk) {
  order = order.filter((other) => other !== talk);
  const at = activityOf(talk);
  const index = order.findIndex((other) => activityOf(other) <= at);
  order.splice(index < 0 ? order.length : index, 0, talk);
}

function post(path: string, body: object) {
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => console.error(`The server did not take ${path}.`));
}

function hear(event: InboxEvent) {
  if (heard.has(event.id)) return;
  heard.add(event.id);
  const talk = byId.get(event.thread) ?? newTalk(event);
  if (!talk) return;
  const { thread: _, name: __, ...message } = event;
  talk.messages.push(message);
  talk.messages.sort((a, b) => a.at - b.at);
  if (message.by === 'customer') read.delete(talk.id);
  done.delete(talk.id);
  moveByActivity(talk);
}

/** Everything said since the world was made, here or in another tab. */
function listen() {
  const live = new EventSource('/api/live');
  live.onmessage = ({ data }) => {
    for (const event of JSON.parse(data) as InboxEvent[]) hear(event);
    signal.bump();
  };
}

interface Letter {
  /** Of the talk. */
  id: string;
  via: Via;
  text?: string;
  attachment?: InboxEvent['attachment'];
}

export const talks = {
  signal,
  pageId: world.pageId,
  pageName: world.pageName,
  listen,
  get: (id: string | null) => (id ? byId.get(id) : undefined),
  list: (channel?: Talk['channel']) =>
    order.filter(
      (talk) => !done.has(talk.id) && (!channel || talk.channel === channel),
    ),
  isUnread: (talk: Talk) =>
    !read.has(talk.id) &&
    lastOf(talk).by === 'customer' &&
    (heard.has(lastOf(talk).id) || hash(talk.id, 'unread') % 3 === 0),
  markRead(id: string) {
    read.add(id);
    signal.bump();
  },
  finish(id: string) {
    done.add(id);
    post('/api/done', { thread: id });
    signal.bump();
  },
  send({ id, via, text = '', attachment }: Letter) {
    const event: InboxEvent = {
      id: `mid.$cAA${crypto.randomUUID().replaceAll('-', '_').slice(0, 26)}`,
      thread: id,
      at: readNow(),
      by: 'page',
      author: 'human',
      kind: attachment ? 'attachment' : 'message',
      text,
      ...(attachment && { attachment }),
    };
    hear(event);
    signal.bump();
    post('/api/graphql/', { ...event, via });
  },
};
