import { changed, state } from '../state.ts';

let recorded: { thread: string; since: number } | null = null;

/** Where and since when a voice clip is being recorded; opening another thread ends it. */
export function recording(): { since: number } | null {
  if (recorded && recorded.thread !== state.selected) recorded = null;
  return recorded;
}

export function startRecording(): void {
  if (!state.selected) return;
  recorded = { thread: state.selected, since: Date.now() };
  changed();
}

export function stopRecording(): void {
  recorded = null;
  changed();
}
