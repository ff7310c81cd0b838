import { hasWords } from '../core/name-words.ts';
import type { QueueWish } from '../core/queue-view.ts';
import type { Reminder } from '../core/reminder.ts';
import { parseThreadKey } from '../core/thread-key.ts';
import type { Asked } from './queue-threads.ts';
import type { Ledger } from './schema.ts';

function isListed(
  { thread }: Reminder,
  { page, channel }: Pick<QueueWish, 'page' | 'channel'>,
): boolean {
  const address = parseThreadKey(thread);
  return (
    address !== null &&
    (page === null || address.page === page) &&
    (channel === null || address.channel === channel)
  );
}

/** The reminders' threads, the next one first; one may be kept of a thread that is not. Reminders are few. */
export async function readReminded(
  { threads, reminders }: Ledger,
  { wish, sought, limit }: Asked,
) {
  const all = await reminders.orderBy('at').toArray();
  const listed = all.filter((one) => isListed(one, wish));
  const read = sought.length ? listed : listed.slice(0, limit + 1);
  const keys = read.map(({ thread }) => thread);
  const stored = await threads.bulkGet(keys);
  const rows = keys.map(
    (key, at) => stored[at] ?? { key, name: '', observations: [], words: [] },
  );
  const found = rows.filter(({ words }) => hasWords(words ?? [], sought));
  return { rows: found.slice(0, limit), isCut: found.length > limit };
}
