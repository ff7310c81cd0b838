import { browser } from 'wxt/browser';
import type { SenderFrame } from '../../utils/messaging/server.ts';

/**
 * Puts the draft review, and what helps to write, into a document of an inbox. Only where somebody writes, so that
 * other tabs never carry them.
 */
export async function putReview(from: SenderFrame | null): Promise<void> {
  if (!from) return;
  await browser.scripting.executeScript({
    target: { tabId: from.tabId, frameIds: [from.frameId] },
    files: ['/review.js', '/writing.js'],
  });
}
