import type { Result } from '../core/result.ts';
import {
  faultOfReply,
  isSameReply,
  newReplyId,
  parseSavedReply,
  type ReplyFault,
  type ReplyId,
  type ReplyWish,
  type SavedReply,
  tidyReply,
} from '../core/saved-reply.ts';
import { nextStamps, sortByNewer } from './newer-rows.ts';
import type { Ledger } from './schema.ts';

/** All saved replies, the one changed last first; rows that cannot be read are left out. */
export const loadReplies = async (ledger: Ledger): Promise<SavedReply[]> =>
  (await ledger.replies.orderBy('changedAt').reverse().toArray()).flatMap(
    (row) => parseSavedReply(row) ?? [],
  );

/**
 * Keeps a new reply, or a change of one that nobody changed or removed since. What is stored just so is done: the
 * answer may have been lost, and the same asked for again.
 */
export function saveReply(
  ledger: Ledger,
  wish: ReplyWish,
  now: number,
): Promise<Result<SavedReply, ReplyFault>> {
  const words = tidyReply(wish);
  const { isReopener, revision } = wish;
  const id = wish.id ?? newReplyId();
  return ledger.transaction('rw', ledger.replies, async () => {
    const before = parseSavedReply(await ledger.replies.get(id));
    if ((before?.revision ?? 0) !== revision)
      return before && isSameReply(before, wish)
        ? { ok: true, value: before }
        : { ok: false, fault: 'stale' };
    const fault = faultOfReply(words);
    if (fault) return { ok: false, fault };
    const value = { id, ...words, isReopener, ...nextStamps(before, now) };
    await ledger.replies.put(value);
    return { ok: true, value };
  });
}

export const removeReply = (ledger: Ledger, id: ReplyId): Promise<void> =>
  ledger.replies.delete(id);

/** Adds replies of a backup; of two with one id the one that was changed last stays. Gives how many were older than what is here. */
export async function addReplies(
  { replies }: Ledger,
  rows: readonly SavedReply[],
): Promise<number> {
  const stored = await replies.bulkGet(rows.map(({ id }) => id));
  const known = stored.flatMap((row) => parseSavedReply(row) ?? []);
  const { newer, older } = sortByNewer(rows, known, ({ id }) => id);
  await replies.bulkPut(newer);
  return older;
}
