import type { Channel, ThreadAddress } from './thread-key.ts';

/** The inbox of whichever Page the moderator used last. */
export const INBOX_URL = 'https://business.facebook.com/latest/inbox/all';

const THREAD_TYPE: Readonly<Record<Channel, string>> = {
  messenger: 'FB_MESSAGE',
  instagram: 'IG_MESSAGE',
  whatsapp: 'WA_MESSAGE',
  comment: 'FB_PAGE_POST',
};

/** Where the inbox shows one conversation. */
export function linkToThread({ page, channel, thread }: ThreadAddress): string {
  const query = new URLSearchParams({
    asset_id: page,
    mailbox_id: page,
    selected_item_id: thread,
    thread_type: THREAD_TYPE[channel],
  });
  return `${INBOX_URL}?${query}`;
}
