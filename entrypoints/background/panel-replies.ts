import { liveQuery } from 'dexie';
import { fillReply, firstNameOf } from '../../utils/core/fill-reply.ts';
import type { ReplyId, SavedReply } from '../../utils/core/saved-reply.ts';
import { parseThreadKey, type ThreadKey } from '../../utils/core/thread-key.ts';
import { loadReplies } from '../../utils/ledger/replies.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { saveReopeners } from '../../utils/settings/reopeners.ts';
import { loadSettings } from '../../utils/settings/settings.ts';

/** A reply as it is written to one customer; null = it was removed meanwhile. */
export async function writeReply(
  ledger: Ledger,
  id: ReplyId,
  thread: ThreadKey,
): Promise<string | null> {
  const replies = await loadReplies(ledger);
  const reply = replies.find((saved) => saved.id === id);
  const address = parseThreadKey(thread);
  if (!reply || !address) return null;
  const [row, { pageNames }] = await Promise.all([
    ledger.threads.get(thread),
    loadSettings(),
  ]);
  return fillReply(reply.text, {
    name: firstNameOf(row?.name ?? ''),
    page: pageNames[address.page] ?? '',
  });
}

/** Calls back with the saved replies after each change of any, and tells the bars how many of them are reopeners. */
export function watchReplies(
  ledger: Ledger,
  onReplies: (replies: readonly SavedReply[]) => void,
): void {
  liveQuery(() => loadReplies(ledger)).subscribe({
    next(replies) {
      onReplies(replies);
      const count = replies.filter(({ isReopener }) => isReopener).length;
      void saveReopeners(count).catch(() => {});
    },
    error(error: unknown) {
      console.error('Ventana: the saved replies cannot be read.', error);
    },
  });
}
