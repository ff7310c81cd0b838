import type { Attachment } from '../../world/message.ts';
import { createSignal } from '../signal.ts';

/** A file that waits by the box. */
export interface Held {
  key: string;
  attachment: Attachment;
  src: string;
}

const byTalk = new Map<string, Held[]>();
const signal = createSignal();

const hold = (file: File): Held => {
  const kind = file.type.startsWith('image/') ? 'photo' : 'file';
  return {
    key: crypto.randomUUID(),
    attachment: { kind, label: file.name },
    src: kind === 'photo' ? URL.createObjectURL(file) : '',
  };
};

export const heldFiles = {
  signal,
  of: (id: string): Held[] => byTalk.get(id) ?? [],
  add(id: string, files: Iterable<File>) {
    byTalk.set(id, [...heldFiles.of(id), ...[...files].map(hold)]);
    signal.bump();
  },
  drop(id: string, key: string) {
    const kept = heldFiles.of(id).filter((held) => held.key !== key);
    byTalk.set(id, kept);
    signal.bump();
  },
  take(id: string): Attachment[] {
    const taken = heldFiles.of(id).map(({ attachment }) => attachment);
    byTalk.delete(id);
    signal.bump();
    return taken;
  },
};

/** The input is in no document: a chooser opens, and no event of it passes the page. */
export function chooseFiles(id: string) {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => heldFiles.add(id, input.files ?? []));
  input.click();
}
