import { send } from './live.ts';
import { changed, state } from './state.ts';

export const draft = (): string => state.drafts.get(state.open ?? '') ?? '';

export function setDraft(text: string): void {
  if (!state.open || draft() === text) return;
  state.drafts.set(state.open, text);
  changed();
}

export function sendDraft(): void {
  const text = draft().trim();
  if (!text) return;
  setDraft('');
  send(text);
}
