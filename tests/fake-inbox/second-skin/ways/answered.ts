import { createSignal } from '../signal.ts';

const signal = createSignal();
const byTalk = new Map<string, string>();

/** The words that the next message answers. */
export const answered = {
  signal,
  of: (id: string) => byTalk.get(id),
  start(id: string, text: string) {
    byTalk.set(id, text || '…');
    signal.bump();
  },
  stop(id: string) {
    byTalk.delete(id);
    signal.bump();
  },
};
