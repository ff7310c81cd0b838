import { locator } from './locator.ts';

// Alternatives newest first. Business Suite where not said otherwise; "www" is www.facebook.com/messages.

/** All alternatives together: a row that lost one mark still has the other. */
export const threadRow = locator('threadRow', [
  '[role="presentation"]:has([data-surface*="thread_title"])', // since 2026-05
  '[role="presentation"]:has([role="grid"] [role="row"])', // the hidden toolbar, language-free
]);

/** Where a row has neither mark. */
export const plainRow = locator('plainRow', [
  '[data-pagelet*="ListView"] [role="presentation"]', // drop after 2027-06
]);

/** A second way to count rows, independent of the first: the cells of the virtual list. */
export const listCell = locator('listCell', [
  '[style*="absolute"]:has(> [role="presentation"], > * > [role="presentation"])',
  '[style*="absolute"]:has([role="grid"] a[role="row"])',
]);

/** The list itself, also without a row in it. */
export const listFrame = locator('listFrame', [
  '[data-surface$="thread_list"]', // since 2026-05
  '[data-pagelet*="ListView"]',
  '[role="navigation"] [role="grid"]', // www
]);

export const linkRow = locator('linkRow', [
  '[role="navigation"] [role="row"]:has(a[href*="/t/"])', // www, since 2025
  '[role="grid"] [role="row"]:has(a[href*="/t/"])',
]);

export const rowTitle = locator('rowTitle', [
  '[data-surface*="thread_title"]', // since 2026-05
]);

export const rowTime = locator('rowTime', ['abbr', 'time']);

export const channelTabs = locator('channelTabs', [
  '[data-surface*="channel_selector"] a[href*="selected_item_id"]', // since 2026-05
  '[role="tablist"] a[href*="selected_item_id"]',
  'a[href*="/latest/inbox/"][href*="selected_item_id"]',
]);

export const whatsappTab = locator('whatsappTab', [
  'a[href*="/latest/inbox/wec"]', // low: one sighting of the path segment
]);

/** The link of any channel: without one nothing tells which channels the Page has. */
export const anyTab = locator('anyTab', ['a[href*="/latest/inbox/"]']);

export const detailHeader = locator('detailHeader', [
  '[data-surface*="detail_view_header"] [style*="-webkit-line-clamp"]', // since 2026-05
  '[data-surface*="detail_view_header"]',
  '[data-pagelet*="DetailViewHeader"] [style*="-webkit-line-clamp"]',
]);

export const transcript = locator('transcript', [
  '[role="log"]', // www, since 2025-10
  '[role="region"]:has([data-message-id])', // since 2026-03
  '[data-pagelet*="MessageListContainer"]',
  '[data-surface*="messenger_detail_view"]:has([data-message-id])',
  '[data-pagelet*="MessengerDetailView"]:has([data-message-id])',
  '[role="main"] [role="grid"]:has([data-message-id])', // www until 2025-10, drop after 2027-06
  '[tabindex="0"]:has([data-message-id])', // the region without its role
]);

export const message = locator('message', ['[data-message-id]']);

export const composer = locator('composer', [
  '[contenteditable][role="textbox"][data-lexical-editor]', // since 2026-09, www too
  '[data-pagelet*="MessengerDetailView"] [contenteditable][role="textbox"]',
  '[data-surface*="messenger_detail_view"] [contenteditable][role="textbox"]',
  '[data-pagelet*="MessengerDetailView"] textarea', // 2022–2025, drop after 2027-06
  '[data-surface*="messenger_detail_view"] textarea',
]);

export const detailPane = locator('detailPane', [
  '[data-surface*="messenger_detail_view"]', // since 2026-05
  '[data-pagelet*="MessengerDetailView"]',
  '[data-pagelet*="DetailSection"]',
  '[role="main"]:has([role="log"])', // www
]);
