import type { ThreadKey } from '../core/thread-key.ts';
import type { ThreadReading } from '../host/reading.ts';
import { SETTLED_MS } from './settled.ts';

/** Messages are remembered for this many; older ones can no longer stand in a pane by mistake. */
const MOST = 500;

/**
 * Which thread each message was first seen in. For a moment after a switch the pane still shows the messages of
 * the thread before; where they name nobody, this is what tells.
 */
export class TranscriptOwners {
  readonly #owners = new Map<string, ThreadKey>();
  #unseen = { together: '', since: 0 };

  /** Whether the messages are this thread's; `now` in epoch ms. Those not seen before become so once they have stood. */
  claim(key: ThreadKey, thread: ThreadReading, now: number): boolean {
    const { messageIds, isNamed } = thread;
    const owners = new Set(
      messageIds.flatMap((id) => this.#owners.get(id) ?? []),
    );
    const isOthers = [...owners].some((owner) => owner !== key);
    if (
      !isNamed &&
      (isOthers || (!owners.size && !this.#hasStood(key, thread, now)))
    )
      return false;
    for (const id of messageIds) {
      // Put in anew: what is on the page now is forgotten last.
      this.#owners.delete(id);
      this.#owners.set(id, key);
    }
    for (const id of this.#owners.keys()) {
      if (this.#owners.size <= MOST) break;
      this.#owners.delete(id);
    }
    return true;
  }

  /** Messages that name nobody must stand under one address and one header before they are its own. */
  #hasStood(key: ThreadKey, { name, messageIds }: ThreadReading, now: number) {
    const together = [key, name, messageIds[0]].join('|');
    if (this.#unseen.together !== together)
      this.#unseen = { together, since: now };
    return now - this.#unseen.since >= SETTLED_MS;
  }
}
