import type { Page } from 'puppeteer-core';
import { fakeInboxUrl, type Knobs } from '../../fake-inbox/knobs.ts';
import { startFakeInbox } from '../../fake-inbox/server.ts';
import {
  buildDir,
  firefoxExtensionUrl,
  launchFirefox,
} from '../../tools/browsers.ts';

/** Firefox with the extension on a fake inbox of its own; to be closed in `after`. */
export async function startHarness() {
  const inbox = await startFakeInbox();
  const session = await launchFirefox({
    port: inbox.port,
    extension: buildDir('firefox', 'e2e'),
    headless: true,
  }).catch(async (error: unknown) => {
    await inbox.close();
    throw error;
  });
  const { browser } = session;
  return {
    inbox,
    browser,
    refused: session.refused,

    async openInbox(knobs: Partial<Knobs> = {}): Promise<Page> {
      const page = await browser.newPage();
      await page.goto(fakeInboxUrl(knobs));
      return page;
    },

    /** Opens one of the extension's own pages and waits until `selector` is there. */
    async openExtensionPage(path: string, selector = 'h1'): Promise<Page> {
      const page = await browser.newPage();
      // Firefox sends no load event for extension pages over BiDi, so none is waited for.
      await page.goto(firefoxExtensionUrl(path), { waitUntil: [] });
      await page.waitForSelector(selector);
      return page;
    },

    async close() {
      await session.close();
      await inbox.close();
    },
  };
}

export type Harness = Awaited<ReturnType<typeof startHarness>>;
