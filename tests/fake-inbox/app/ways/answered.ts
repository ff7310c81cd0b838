import { changed, selectedEntry, state, world } from '../state.ts';

let answered: { thread: string; name: string } | null = null;

/** Whose message the next one answers, if one was chosen in this thread. */
export const answeredName = (): string | null =>
  answered?.thread === state.selected ? answered.name : null;

export function startReply(isOwn: boolean): void {
  const thread = selectedEntry()?.thread;
  if (!thread) return;
  const name = isOwn ? world.pageName : thread.name;
  answered = { thread: thread.id, name };
  changed();
}

export function stopReply(): void {
  if (!answered) return;
  answered = null;
  changed();
}
