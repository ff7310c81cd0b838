import type { Attachment } from '../../world/message.ts';
import { changed, state } from '../state.ts';

export interface Staged {
  id: number;
  attachment: Attachment;
  /** Address of the picture's own copy in this tab; none of other files. */
  src: string | null;
}

const byThread = new Map<string, Staged[]>();
let count = 0;

export const stagedFiles = (): Staged[] =>
  byThread.get(state.selected ?? '') ?? [];

export function stage(files: Iterable<File>): void {
  if (!state.selected) return;
  const fresh = [...files].map((file): Staged => {
    count += 1;
    const isPicture = file.type.startsWith('image/');
    return {
      id: count,
      attachment: { kind: isPicture ? 'photo' : 'file', label: file.name },
      src: isPicture ? URL.createObjectURL(file) : null,
    };
  });
  byThread.set(state.selected, [...stagedFiles(), ...fresh]);
  changed();
}

export function unstage(id: number): void {
  const kept = stagedFiles().filter((staged) => staged.id !== id);
  byThread.set(state.selected ?? '', kept);
  changed();
}

/** What was staged, and nothing is any more. */
export function takeStaged(): Staged[] {
  const taken = stagedFiles();
  byThread.delete(state.selected ?? '');
  for (const { src } of taken) if (src) URL.revokeObjectURL(src);
  return taken;
}
