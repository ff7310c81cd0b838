import { knobs } from '../app/boot.ts';
import { messagesPath } from '../knobs.ts';
import { hash } from '../world/random.ts';
import { changed, findChat, state } from './state.ts';

/** Some conversations are end-to-end encrypted, and their address says so. */
export const pathOf = (id: string) =>
  hash(id, 'e2ee') % 12
    ? (`/messages/t/${id}/` as const)
    : (`/messages/e2ee/t/${id}` as const);

export function openThread(id: string): void {
  const chat = findChat(id);
  if (!chat) return;
  chat.isUnread = false;
  state.open = id;
  history.pushState(null, '', messagesPath(knobs, pathOf(id)));
  changed();
}

export function readAddress(): void {
  const id = /\/t\/([^/]+)/.exec(location.pathname)?.[1] ?? null;
  const chat = findChat(id);
  state.open = chat ? id : null;
  if (chat) chat.isUnread = false;
}

export function watchAddress(): void {
  addEventListener('popstate', () => {
    readAddress();
    changed();
  });
}
