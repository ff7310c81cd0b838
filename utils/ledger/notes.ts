import type { Result } from '../core/result.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import {
  isEmptyNote,
  isNoteTooLong,
  type NoteFault,
  type NoteWish,
  parseThreadNote,
  type ThreadNote,
  tidyNote,
} from '../core/thread-note.ts';
import { nextStamps, sortByNewer } from './newer-rows.ts';
import type { Ledger } from './schema.ts';

/** The thread's note; null = there is none, or none that can be read. */
export const loadNote = async (
  ledger: Ledger,
  thread: ThreadKey,
): Promise<ThreadNote | null> =>
  parseThreadNote(await ledger.notes.get(thread));

/**
 * Keeps the thread's one note, unless somebody changed it since; without text and labels it is removed, and the
 * answer's `revision` is 0.
 */
export function saveNote(
  ledger: Ledger,
  wish: NoteWish,
  now: number,
): Promise<Result<ThreadNote, NoteFault>> {
  const { thread, text, labels } = tidyNote(wish);
  return ledger.transaction('rw', ledger.notes, async () => {
    const before = await loadNote(ledger, thread);
    if ((before?.revision ?? 0) !== wish.revision)
      return { ok: false, fault: 'stale' };
    const value = { thread, text, labels, ...nextStamps(before, now) };
    if (isNoteTooLong(value)) return { ok: false, fault: 'too-long' };
    if (isEmptyNote(value)) {
      await ledger.notes.delete(thread);
      return { ok: true, value: { ...value, revision: 0 } };
    }
    await ledger.notes.put(value);
    return { ok: true, value };
  });
}

/** Adds notes of a backup; of two of one thread the one that was changed last stays. Gives how many were older than what is here. */
export async function addNotes(
  { notes }: Ledger,
  rows: readonly ThreadNote[],
): Promise<number> {
  const stored = await notes.bulkGet(rows.map(({ thread }) => thread));
  const known = stored.flatMap((row) => parseThreadNote(row) ?? []);
  const { newer, older } = sortByNewer(rows, known, ({ thread }) => thread);
  await notes.bulkPut(newer);
  return older;
}
