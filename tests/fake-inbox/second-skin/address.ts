import { type Section, sections, threadTypes } from '../knobs.ts';
import type { Channel } from '../world.ts';
import { knobs } from './boot.ts';
import { type Talk, talks } from './talks.ts';

export interface Place {
  section: Section;
  id: string | null;
}

export const channelOf: Partial<Record<Section, Channel>> = {
  messenger: 'messenger',
  instagram_direct: 'instagram',
  wec: 'whatsapp',
};

export const sectionOf: Record<Channel, Section> = {
  messenger: 'messenger',
  instagram: 'instagram_direct',
  whatsapp: 'wec',
};

export function readPlace(): Place {
  const segment = location.pathname.split('/')[3];
  const query = new URLSearchParams(location.search);
  return {
    section: sections.find((known) => known === segment) ?? 'all',
    id: query.get('selected_item_id') || null,
  };
}

const own = new Set([
  'selected_item_id',
  'thread_type',
  'business_id',
  'nav_ref',
]);

/** With the knobs kept. The order of the parameters is no promise of Meta's. */
export function placeUrl(section: Section, talk: Talk | undefined): string {
  const query = new URLSearchParams({ business_id: '' });
  if (talk) {
    query.set('selected_item_id', talk.id);
    query.set('nav_ref', 'diode_page_inbox');
    query.set('thread_type', threadTypes[talk.channel]);
  }
  for (const [name, value] of new URLSearchParams(location.search))
    if (!own.has(name)) query.append(name, value);
  if (!query.has('asset_id')) query.set('asset_id', talks.pageId);
  return `${location.origin}/latest/inbox/${section}/?${query}`;
}

export function showPlace({ section, id }: Place, how: 'push' | 'replace') {
  const talk = knobs.url === 'bare' ? undefined : talks.get(id);
  history[`${how}State`](null, '', placeUrl(section, talk));
}

/** Facebook takes a foreign fragment off its address within about two seconds. */
export function wipeFragments() {
  const wipe = () => {
    if (!location.hash) return;
    setTimeout(() => {
      const { pathname, search } = location;
      history.replaceState(history.state, '', pathname + search);
    }, 1800);
  };
  wipe();
  addEventListener('hashchange', wipe);
}
