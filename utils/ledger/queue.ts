import { soughtWords } from '../core/name-words.ts';
import type { QueueRows, QueueThread } from '../core/queue-rows.ts';
import type { QueueWish } from '../core/queue-view.ts';
import { parseReminder } from '../core/reminder.ts';
import { parseThreadNote } from '../core/thread-note.ts';
import type { Sighting } from '../core/window/observation.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import { readReminded } from './queue-reminded.ts';
import { placesOf, spansOf } from './queue-spans.ts';
import { readSpans } from './queue-threads.ts';
import type { Ledger } from './schema.ts';
import { parseHidden } from './thread-row.ts';

/** Labels and reminders, only of the rows that are listed. */
async function withNotes(
  { notes, reminders }: Ledger,
  rows: readonly { readonly sighting: Sighting; readonly isHidden: boolean }[],
): Promise<QueueThread[]> {
  const keys = rows.map(({ sighting }) => sighting.key);
  const [noted, reminded] = await Promise.all([
    notes.bulkGet(keys),
    reminders.bulkGet(keys),
  ]);
  return rows.map(({ sighting, isHidden }, at) => ({
    ...sighting,
    labels: parseThreadNote(noted[at])?.labels ?? [],
    reminder: parseReminder(reminded[at]),
    isHidden,
  }));
}

/**
 * The threads of one list at `now`, of each stretch of time at most so many: who waits is in three (24 hours, seven
 * days, nobody knows when), the rest in one. By indexes alone, so that it costs the same however many are stored.
 */
export async function loadQueueView(
  ledger: Ledger,
  wish: QueueWish,
  now: number,
  limit: number,
): Promise<QueueRows> {
  const { threads, notes, reminders } = ledger;
  const { view } = wish;
  const places = await placesOf(ledger, wish);
  const asked = { wish, places, sought: soughtWords(wish.search), limit };
  return ledger.transaction('r', threads, notes, reminders, async () => {
    const { rows, isCut } =
      view === 'reminders'
        ? await readReminded(ledger, asked)
        : await readSpans(ledger, spansOf(view, now), asked);
    const readable = rows.flatMap((row) => {
      const sighting = parseSighting(row);
      const isHidden = parseHidden('hidden' in row && row.hidden) !== null;
      return sighting ? [{ sighting, isHidden }] : [];
    });
    return {
      rows: await withNotes(ledger, readable),
      unreadable: rows.length - readable.length,
      isCut,
    };
  });
}
