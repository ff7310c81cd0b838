import { browser } from 'wxt/browser';
import { readFields, readList } from '../core/parse.ts';
import { readThreadKey } from '../core/reminder.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import { SECOND_MS } from '../core/time/duration.ts';

const KEY = 'jumpBegun';
const LASTS_MS = 20 * SECOND_MS;

/** A jump that leads to a new document, which is to go on with it. */
export interface BegunJump {
  /** All that was jumped to; last, where it leads. */
  readonly visited: readonly ThreadKey[];
  readonly thread: ThreadKey;
  /** So long it is under way still. */
  readonly leftMs: number;
}

/** Keeps the visited threads of a jump that begins now; it leads to the last of them. */
export const saveBegunJump = (visited: readonly ThreadKey[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: { visited, at: Date.now() } });

/** The jump that is under way; null = none is. */
export async function loadBegunJump(): Promise<BegunJump | null> {
  const stored = await browser.storage.local.get(KEY);
  const { visited, at } = readFields(stored[KEY]) ?? {};
  const { items } = readList(visited, readThreadKey);
  const thread = items.at(-1);
  const leftMs = Number(at) + LASTS_MS - Date.now();
  // A clock that was set back makes none last longer.
  const isOn = leftMs > 0 && leftMs <= LASTS_MS;
  return thread && isOn ? { visited: items, thread, leftMs } : null;
}

export const forgetBegunJump = (): Promise<void> =>
  browser.storage.local.remove(KEY);
