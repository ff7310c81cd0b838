import { liveQuery } from 'dexie';
import { parseThreadNote } from '../../utils/core/thread-note.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { saveNoted } from '../../utils/settings/noted.ts';

const tell = (error: unknown) =>
  console.error('Ventana: the bars cannot be told of the notes.', error);

/** Tells the bars of which threads there are notes, after each change of any. */
export function keepNoted(ledger: Ledger): void {
  let turn = Promise.resolve();
  liveQuery(() => ledger.notes.toArray()).subscribe({
    next(rows) {
      const notes = rows.flatMap((row) => parseThreadNote(row) ?? []);
      // One after the other: an older one must not be written over a newer.
      turn = turn.then(() => saveNoted(notes)).catch(tell);
    },
    error: tell,
  });
}
