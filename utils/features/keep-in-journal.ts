import type { JournalEntry } from '../core/journal-entry.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import type { AskCause } from '../core/window/decide-send.ts';
import { isConnected, send } from '../messaging/client.ts';
import type { GuardedThread } from './guarded-page.ts';
import { OVERRIDE } from './question.ts';
import { sha256 } from './sha256.ts';

/** A message that left, and what it was judged by. */
export interface Sent extends Pick<GuardedThread, 'name' | 'verdict'> {
  readonly key: ThreadKey;
  /** A message kind or `override`. */
  readonly kind: string;
  readonly how: 'asked' | 'noted';
  /** What spoke against it. */
  readonly causes: readonly AskCause[];
  readonly text: string;
}

const TRIES = 5;
const RETRY_MS = 2000;

/**
 * Keeps one send in the journal, its text only where the settings say so; tried again while the worker does not
 * answer. The entry's id makes that harmless. False = it could not be kept.
 */
export async function keepInJournal(
  { key, name, verdict, kind, how, causes, text }: Sent,
  { at, keepText }: { at: number; keepText: boolean },
): Promise<boolean> {
  const entry: JournalEntry = {
    id: crypto.randomUUID(),
    at,
    thread: key,
    name,
    phase: verdict.phase,
    kind: kind === OVERRIDE ? null : kind,
    ruleSet: verdict.ruleSet,
    how,
    isOverride: causes.length > 0,
    reasons: causes.filter((cause) => cause !== 'closed'),
    textHash: await sha256(text),
    text: keepText ? text : null,
  };
  for (let attempt = 0; attempt < TRIES && isConnected(); attempt++) {
    if ((await send('journal:add', entry)) !== 'gone') return true;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  return false;
}
