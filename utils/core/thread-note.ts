import { type Label, MOST_LABELS, parseLabel } from './label.ts';
import { readEpoch, readFields, readList, readText } from './parse.ts';
import { plainText } from './plain-text.ts';
import { readThreadKey } from './reminder.ts';
import type { ThreadKey } from './thread-key.ts';

export type { Label };

/** What a moderator notes of a thread for themselves; one for each thread. JSON-safe. */
export interface ThreadNote {
  readonly thread: ThreadKey;
  readonly text: string;
  readonly labels: readonly Label[];
  /** Epoch ms; only ever grows. */
  readonly changedAt: number;
  /** Another one with each change, in every browser; 0 = nothing is kept. */
  readonly revision: number;
}

/** What is asked for; `revision` is the one it was edited from, 0 = none yet. Without text and labels it is removed. */
export type NoteWish = Omit<ThreadNote, 'changedAt'>;

/** `stale` = changed meanwhile; nothing was written. */
export type NoteFault = 'stale' | 'too-long';

const MOST_NOTE = 10_000;

/** What is read of a wish at all: what is longer than a note may be is told so, and not dropped in silence. */
const MOST_WISHED = 200_000;

/** The words and labels as they are kept; each label once. */
export const tidyNote = <T extends Pick<ThreadNote, 'text' | 'labels'>>(
  note: T,
): T => ({
  ...note,
  text: note.text.trim() ? plainText(note.text) : '',
  labels: [...new Set(note.labels)],
});

export const isEmptyNote = ({
  text,
  labels,
}: Pick<ThreadNote, 'text' | 'labels'>): boolean => !text && !labels.length;

export const isNoteTooLong = ({
  text,
  labels,
}: Pick<ThreadNote, 'text' | 'labels'>): boolean =>
  text.length > MOST_NOTE || labels.length > MOST_LABELS;

/** A wish from a message; labels that are none are left out. null = it is no wish. */
export function parseNoteWish(value: unknown): NoteWish | null {
  const fields = readFields(value);
  const thread = readThreadKey(fields?.thread);
  const text = readText(fields?.text, MOST_WISHED);
  const revision = readEpoch(fields?.revision);
  if (!thread || text === null || revision === null) return null;
  const labels = readList(fields?.labels, parseLabel).items;
  return tidyNote({ thread, text, labels, revision });
}

/** A note as it is stored or backed up; null = it is none. */
export function parseThreadNote(value: unknown): ThreadNote | null {
  const wish = parseNoteWish(value);
  const changedAt = readEpoch(readFields(value)?.changedAt);
  if (!wish?.revision || changedAt === null) return null;
  if (isNoteTooLong(wish) || isEmptyNote(wish)) return null;
  return { ...wish, changedAt };
}
