import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { SenderFrame } from '../../utils/messaging/server.ts';

const SCRIPT = '/content-scripts/review.js';

/** Puts the draft review into a document of an inbox. Only where somebody writes, so that other tabs never carry it. */
export async function putReview(from: SenderFrame | null): Promise<void> {
  if (!from) return;
  await browser.scripting.executeScript({
    target: { tabId: from.tabId, frameIds: [from.frameId] },
    // WXT's type knows the scripts of the manifest only.
    files: [SCRIPT as ScriptPublicPath],
  });
}
