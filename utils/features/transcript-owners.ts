import type { ThreadKey } from '../core/thread-key.ts';
import type { ThreadReading } from '../host/reading.ts';

/** Messages are remembered for this many; older ones can no longer stand in a pane by mistake. */
const MOST = 500;

/**
 * Which thread each message was first seen in. For a moment after a switch the pane still shows the messages of
 * the thread before; where they name nobody, this is what tells.
 */
export class TranscriptOwners {
  readonly #owners = new Map<string, ThreadKey>();

  /** Whether the messages are this thread's; those not seen before become so. */
  claim(key: ThreadKey, { messageIds, isNamed }: ThreadReading): boolean {
    const isOthers = messageIds.some(
      (id) => (this.#owners.get(id) ?? key) !== key,
    );
    if (isOthers && !isNamed) return false;
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
}
