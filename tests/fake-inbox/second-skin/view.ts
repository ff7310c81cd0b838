import { type Section, sections } from '../knobs.ts';
import {
  channelOf,
  type Place,
  readPlace,
  sectionOf,
  showPlace,
} from './address.ts';
import { knobs } from './boot.ts';
import { createSignal } from './signal.ts';
import { talks } from './talks.ts';

const ADDRESS_DELAY_MS = 120;
const TRANSCRIPT_DELAY_MS = 250;
const TABS_DELAY_MS = 700;
const GREETING_MS = 900;

const signal = createSignal();
const start = readPlace();

const state = {
  section: start.section,
  /** Marked in the list and named in the header. */
  chosen: talks.get(start.id)?.id ?? null,
  /** In the transcript, a little later. */
  shown: talks.get(start.id)?.id ?? null,
  /** What each tab's link leads to. */
  picks: {} as Record<Section, string | null>,
  /** The header says no name just after a direct load. */
  isGreeting: true,
};

let awaited = state.chosen ? null : start.id;

function firstPick(section: Section): string | null {
  const chosen = talks.get(state.chosen);
  if (section === 'all') return chosen?.id ?? null;
  const channel = channelOf[section];
  if (!channel) return null;
  if (chosen?.channel === channel) return chosen.id;
  return talks.list(channel)[0]?.id ?? null;
}

for (const section of sections) state.picks[section] = firstPick(section);

function later(delayMs: number, id: string | null, change: () => void) {
  setTimeout(() => {
    if (state.chosen !== id) return;
    change();
    signal.bump();
  }, delayMs);
}

function follow(id: string | null) {
  awaited = null;
  state.chosen = id;
  if (id) talks.markRead(id);
  later(TRANSCRIPT_DELAY_MS, id, () => {
    state.shown = id;
  });
  later(TABS_DELAY_MS, id, () => {
    const talk = talks.get(id);
    state.picks.all = id;
    if (talk) state.picks[sectionOf[talk.channel]] = id;
  });
  signal.bump();
}

function goTo({ section, id }: Place) {
  state.section = section;
  follow(talks.get(id)?.id ?? null);
}

/** What is open is read, and the address may name someone who wrote after the world was made. */
function keepUp() {
  const open = talks.get(state.chosen);
  if (open && talks.isUnread(open)) talks.markRead(open.id);
  if (open || !awaited || !talks.get(awaited)) return;
  follow(awaited);
}

export const view = {
  signal,
  get: (): Readonly<typeof state> => state,
  choose(id: string) {
    if (id === state.chosen) return;
    follow(id);
    const { section } = state;
    later(ADDRESS_DELAY_MS, id, () => showPlace({ section, id }, 'push'));
  },
  goToSection(section: Section) {
    const id = state.picks[section];
    showPlace({ section, id }, 'push');
    goTo({ section, id });
  },
  begin() {
    keepUp();
    talks.signal.subscribe(keepUp);
    if (knobs.url === 'bare') showPlace(start, 'replace');
    addEventListener('popstate', () => goTo(readPlace()));
    setTimeout(() => {
      state.isGreeting = false;
      signal.bump();
    }, GREETING_MS);
  },
};
