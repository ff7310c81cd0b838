import { locator } from './locator.ts';

// Alternatives newest first. "Business Suite" is layout `business-suite-2026-09` where not said otherwise.
export const threadRow = locator('threadRow', [
  '[role="presentation"]:has([data-surface*="thread_title"])', // Business Suite, since 2026-05
  '[data-pagelet*="ThreadListView"] [role="presentation"]', // without data-surface, drop after 2027-06
]);

export const rowTitle = locator('rowTitle', [
  '[data-surface*="thread_title"]', // Business Suite, since 2026-05
]);

export const rowTime = locator('rowTime', ['abbr']);

export const channelTabs = locator('channelTabs', [
  '[data-surface*="channel_selector"] a[href*="selected_item_id"]', // since 2026-05
  '[role="tablist"] a[href*="selected_item_id"]',
]);

export const whatsappTab = locator('whatsappTab', [
  '[role="tablist"] a[href*="/inbox/wec"]', // low: one sighting of the path segment
]);

export const detailHeader = locator('detailHeader', [
  '[data-surface*="detail_view_header"] [style*="-webkit-line-clamp"]', // since 2026-05
  '[data-surface*="detail_view_header"]',
]);

export const transcript = locator('transcript', [
  '[role="region"]:has([data-message-id])', // since 2026-03
]);

export const message = locator('message', ['[data-message-id]']);

export const composer = locator('composer', [
  '[contenteditable][role="textbox"][data-lexical-editor]', // since 2026-09
  '[data-pagelet*="MessengerDetailView"] [contenteditable][role="textbox"]',
  '[data-pagelet*="MessengerDetailView"] textarea', // 2022–2025, drop after 2027-06
]);

export const detailPane = locator('detailPane', [
  '[data-surface*="messenger_detail_view"]', // since 2026-05
  '[data-pagelet*="MessengerDetailView"]',
]);
