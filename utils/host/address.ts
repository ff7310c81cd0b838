import {
  type Channel,
  type PageId,
  parsePageId,
  parseThreadId,
  type ThreadId,
} from '../core/thread-key.ts';
import { channelOf } from './page-model.ts';

/** What an inbox address tells; null for each part that it leaves out. */
export interface InboxAddress {
  readonly page: PageId;
  /** The tab that is open; null = "all". */
  readonly tab: Channel | null;
  readonly thread: ThreadId | null;
  readonly threadChannel: Channel | null;
}

const TABS: Readonly<Record<string, Channel | null>> = {
  all: null,
  messenger: 'messenger',
  instagram_direct: 'instagram',
  wec: 'whatsapp',
  facebook: 'comment',
  instagram: 'comment',
};

/** Reads an address of the Business Suite inbox; null = not one, or one that names no Page. */
export function readAddress(href: string): InboxAddress | null {
  if (!URL.canParse(href)) return null;
  const { hostname, pathname, searchParams } = new URL(href);
  const segment = /^\/latest\/inbox\/([a-z_]+)\/?$/.exec(pathname)?.[1];
  if (hostname !== 'business.facebook.com' || segment === undefined)
    return null;
  if (!Object.hasOwn(TABS, segment)) return null;
  // `business_id` is shared by many Pages and never a key.
  const page = parsePageId(searchParams.get('asset_id'));
  if (!page) return null;
  const tab = TABS[segment] ?? null;
  return {
    page,
    tab,
    thread: parseThreadId(searchParams.get('selected_item_id')),
    threadChannel: channelOf(searchParams.get('thread_type')) ?? tab,
  };
}
