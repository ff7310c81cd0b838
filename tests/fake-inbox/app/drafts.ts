import { changed, state } from './state.ts';

export const draft = (): string => state.drafts.get(state.selected ?? '') ?? '';

export function setDraft(text: string): void {
  if (!state.selected || draft() === text) return;
  state.drafts.set(state.selected, text);
  changed();
}

export const addToDraft = (text: string): void => setDraft(draft() + text);
