import type { JournalEntry } from '../core/journal-entry.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import { isConnected, send } from '../messaging/client.ts';
import { now } from '../settings/clock.ts';
import { OVERRIDE } from './dialog-slot.ts';
import type { GuardedThread } from './guarded-page.ts';

/** A message that left, and what it was judged by. */
export interface Sent {
  readonly open: Pick<GuardedThread, 'name' | 'verdict'>;
  readonly key: ThreadKey;
  /** A message kind or `override`. */
  readonly kind: string;
  readonly text: string;
}

const TRIES = 5;
const RETRY_MS = 2000;

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(text),
  );
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Keeps one send in the journal; tried again while the worker does not answer. The entry's id makes that harmless.
 * False = it could not be kept. */
export async function keepInJournal({
  open,
  key,
  kind,
  text,
}: Sent): Promise<boolean> {
  const entry: JournalEntry = {
    id: crypto.randomUUID(),
    at: now(),
    thread: key,
    name: open.name,
    phase: open.verdict.phase,
    kind: kind === OVERRIDE ? null : kind,
    ruleSet: open.verdict.ruleSet,
    textHash: await sha256(text),
  };
  for (let attempt = 0; attempt < TRIES && isConnected(); attempt++) {
    if ((await send('journal:add', entry)) !== 'gone') return true;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  return false;
}
