import { inboxPath, type Section } from '../knobs.ts';
import { knobs, shell } from './boot.ts';
import { findPost } from './posts.ts';
import {
  changed,
  channelOfSection,
  findEntry,
  selectedEntry,
  state,
} from './state.ts';

/** Facebook's tabs learn of a selection late. */
const TAB_DELAY_MS = 700;

export function tabPath(section: Section): string {
  const id = state.tabs[section];
  return inboxPath(knobs, {
    section,
    thread: findEntry(id ?? null)?.thread ?? null,
    post: section === 'facebook' ? findPost(id).id : null,
  });
}

function rememberInTabs(id: string): void {
  const channel = findEntry(id)?.thread.channel;
  for (const section of [
    'all',
    'messenger',
    'instagram_direct',
    'wec',
  ] as const) {
    const own = channelOfSection[section];
    if (!own || own === channel) state.tabs[section] = id;
  }
  changed();
}

/** Before anything was opened, each platform's tab names its newest thread. */
export function fillTabs(): void {
  for (const section of ['messenger', 'instagram_direct', 'wec'] as const) {
    const first = state.order.find(
      ({ thread }) => thread.channel === channelOfSection[section],
    );
    if (first) state.tabs[section] = first.thread.id;
  }
}

function push(): void {
  const isBare = knobs.url === 'bare';
  const thread = isBare ? null : (selectedEntry()?.thread ?? null);
  const post =
    state.section === 'facebook' && !isBare ? state.tabs.facebook : null;
  const place = { section: state.section, thread, post };
  shell.history.pushState(null, '', inboxPath(knobs, place));
}

export function selectThread(id: string): void {
  const entry = findEntry(id);
  if (!entry) return;
  entry.isUnread = false;
  state.selected = id;
  push();
  changed();
  setTimeout(rememberInTabs, TAB_DELAY_MS, id);
}

export function selectPost(id: string): void {
  state.tabs.facebook = id;
  push();
  changed();
}

export function selectSection(section: Section): void {
  state.section = section;
  const isPosts = section === 'facebook';
  state.selected = isPosts ? null : (state.tabs[section] ?? null);
  push();
  changed();
}

export function readAddress(): void {
  const { pathname, search } = shell.location;
  const section = pathname.split('/')[3] || 'all';
  const id = new URLSearchParams(search).get('selected_item_id');
  state.section = section as Section;
  if (section === 'facebook' && id) state.tabs.facebook = id;
  if (!findEntry(id)) return;
  state.selected = id;
  setTimeout(rememberInTabs, TAB_DELAY_MS, id);
}

export function watchAddress(): void {
  shell.addEventListener('popstate', () => {
    if (knobs.url === 'full') state.selected = null;
    readAddress();
    changed();
  });
  // Facebook wipes fragments that are not its own, and what others keep in its storage.
  setInterval(() => {
    const { location, history } = shell;
    if (location.hash)
      history.replaceState(
        history.state,
        '',
        location.pathname + location.search,
      );
    localStorage.clear();
  }, 2000);
}
