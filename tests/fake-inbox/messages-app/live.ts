import { now } from '../app/boot.ts';
import type { InboxEvent } from '../events.ts';
import { readAddress } from './address.ts';
import { applyEvent, changed, state } from './state.ts';

const TICK_MS = 10_000;

function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return `mid.$cAA${btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, '_')}`;
}

export function send(text: string): void {
  const thread = state.open;
  if (!thread) return;
  const event: InboxEvent = {
    id: newMessageId(),
    thread,
    at: now(),
    by: 'page',
    author: 'human',
    kind: 'message',
    text,
  };
  applyEvent(event);
  changed();
  const body = JSON.stringify(event);
  fetch('/api/send', { method: 'POST', keepalive: true, body });
}

/** Hears of the other tabs' sends and of arrivals, and lets the rows' times pass. */
export function watchLive(): void {
  let isFirst = true;
  new EventSource('/api/live').onmessage = ({ data }) => {
    const events = JSON.parse(data) as InboxEvent[];
    for (const event of events) applyEvent(event);
    // The address may name a thread that began after the world was made.
    if (isFirst && !state.open) readAddress();
    if (isFirst || events.length) changed();
    isFirst = false;
  };
  setInterval(changed, TICK_MS);
}
