import { browser } from 'wxt/browser';
import { readEpoch, readFields } from '../core/parse.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import type { ThreadNote } from '../core/thread-note.ts';
import { watchKey } from './watch-key.ts';

const KEY = 'noted';

/** What a bar has to know of a thread's note: never its words. */
export interface Noted {
  readonly hasText: boolean;
  /** How many. */
  readonly labels: number;
}

/** Twice the labels, and one for a text: small, for every inbox takes up all at each change. */
const countOf = ({ text, labels }: ThreadNote) =>
  labels.length * 2 + Number(text !== '');

/** Tells the bars which threads have notes. Only the background says so. */
export async function saveNoted(notes: readonly ThreadNote[]): Promise<void> {
  const noted = Object.fromEntries(notes.map((n) => [n.thread, countOf(n)]));
  const stored = await browser.storage.local.get(KEY);
  if (JSON.stringify(stored[KEY]) !== JSON.stringify(noted))
    await browser.storage.local.set({ [KEY]: noted });
}

/** Calls back with what tells it of each thread, at once and at each change, until the signal aborts. */
export function watchNoted(
  onNoted: (notedOf: (thread: ThreadKey) => Noted) => void,
  signal: AbortSignal,
): void {
  const take = (value: unknown) => {
    const counts = readFields(value);
    onNoted((thread) => {
      const count = readEpoch(counts?.[thread]) ?? 0;
      return { hasText: count % 2 === 1, labels: count >> 1 };
    });
  };
  watchKey(KEY, take, signal);
  void browser.storage.local.get(KEY).then((stored) => take(stored[KEY]));
}
