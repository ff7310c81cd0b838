import type { Label, ThreadNote } from '../../utils/core/thread-note.ts';

/** How far the words are kept; `waiting` = written, and not on its way yet. */
export type NoteStatus = 'kept' | 'waiting' | 'saving' | 'too-long' | 'failed';

/** What goes with two notes that were written at once. */
export type ClashChoice = 'both' | 'mine' | 'theirs';

/** The note of the thread that is shown. */
export interface NoteView {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly status: NoteStatus;
  /** Another tab has changed it meanwhile; both are shown until it is said what goes. */
  readonly theirs: Pick<ThreadNote, 'text' | 'labels'> | null;
}
