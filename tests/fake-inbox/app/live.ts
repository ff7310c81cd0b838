import type { InboxEvent, Via } from '../events.ts';
import { readAddress } from './address.ts';
import { applyEvent, resort } from './apply-event.ts';
import { now } from './boot.ts';
import { changed, findEntry, state } from './state.ts';

const TICK_MS = 10_000;

const post = (path: string, body: object) =>
  fetch(path, { method: 'POST', keepalive: true, body: JSON.stringify(body) });

function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return `mid.$cAA${btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, '_')}`;
}

interface Letter {
  via: Via;
  text?: string;
  kind?: InboxEvent['kind'];
  attachment?: InboxEvent['attachment'];
}

export function send({
  via,
  text = '',
  attachment,
  kind = attachment ? 'attachment' : 'message',
}: Letter): void {
  const thread = state.selected;
  if (!thread) return;
  const event: InboxEvent = {
    id: newMessageId(),
    thread,
    at: now(),
    by: 'page',
    author: 'human',
    kind,
    text,
    ...(attachment && { attachment }),
  };
  applyEvent(event);
  changed();
  post('/api/send', { ...event, via });
}

export const sendComment = (text: string) => post('/api/comment', { text });

export function markDone(id: string): void {
  state.order = state.order.filter(({ thread }) => thread.id !== id);
  if (state.selected === id) state.selected = null;
  changed();
  post('/api/done', { thread: id });
}

export function toggleFollowUp(id: string): void {
  const entry = findEntry(id);
  if (entry) entry.isFollowUp = !entry.isFollowUp;
  changed();
}

/** Hears of the other tabs' sends and of arrivals, and lets the rows' times pass. */
export function watchLive(): void {
  let isFirst = true;
  const source = new EventSource('/api/live');
  source.addEventListener('resort', ({ data }) => {
    resort(Number(data));
    changed();
  });
  source.onmessage = ({ data }) => {
    const events = JSON.parse(data) as InboxEvent[];
    for (const event of events) applyEvent(event);
    // The address may name a thread that began after the world was made.
    if (isFirst && !state.selected) readAddress();
    if (isFirst || events.length) changed();
    isFirst = false;
  };
  setInterval(changed, TICK_MS);
}
