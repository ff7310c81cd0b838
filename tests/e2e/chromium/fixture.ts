import {
  type BrowserContext,
  test as base,
  type Page,
  type Worker,
} from '@playwright/test';
import { fakeInboxUrl, type Knobs } from '../../fake-inbox/knobs.ts';
import { startFakeInbox } from '../../fake-inbox/server.ts';
import {
  buildDir,
  type ChromiumSession,
  launchChromium,
} from '../../tools/browsers.ts';
import { promptArgs } from './permission-prompt.ts';

export type FakeInbox = Awaited<ReturnType<typeof startFakeInbox>>;

interface WorkerFixtures {
  inbox: FakeInbox;
  /** One browser with the extension for all tests of a worker. */
  session: ChromiumSession;
  extensionId: string;
}

interface TestFixtures {
  /** Looked up anew for each test, because a stopped worker comes back as another. */
  serviceWorker: Worker;
  /** Opens a tab on the fake inbox; it is closed after the test. */
  openInbox: (knobs?: Partial<Knobs>) => Promise<Page>;
  /** Opens one of the extension's own pages in a tab, such as popup.html. */
  openExtensionPage: (path: string) => Promise<Page>;
}

/** Stopped workers are not listed: a message from an extension page wakes this one. */
export async function findServiceWorker(context: BrowserContext, id: string) {
  const origin = `chrome-extension://${id}/`;
  const isOurs = (worker: Worker) => worker.url().startsWith(origin);
  const running = context.serviceWorkers().find(isOurs);
  if (running) return running;
  const started = context.waitForEvent('serviceworker', isOurs);
  const page = await context.newPage();
  await page.goto(`${origin}manifest.json`);
  await page.evaluate('void chrome.runtime.sendMessage(null).catch(() => {})');
  const worker = await started;
  await page.close();
  return worker;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  inbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off the pattern.
    async ({}, use) => {
      const inbox = await startFakeInbox();
      await use(inbox);
      await inbox.close();
    },
    { scope: 'worker' },
  ],
  session: [
    async ({ inbox }, use) => {
      const session = await launchChromium({
        port: inbox.port,
        extension: buildDir('chromium', 'e2e'),
        headless: true,
        extraArgs: promptArgs,
      });
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
  extensionId: [
    async ({ session }, use) => {
      await use(session.extensionId ?? '');
    },
    { scope: 'worker' },
  ],
  // Playwright's own `page` then opens in the browser that has the extension, too.
  context: async ({ session }, use) => {
    await use(session.context);
    // The first tab stays: without any, Chromium would end.
    for (const page of session.context.pages().slice(1)) await page.close();
  },
  serviceWorker: async ({ context, extensionId }, use) => {
    await use(await findServiceWorker(context, extensionId));
  },
  openInbox: async ({ context }, use) => {
    await use(async (knobs = {}) => {
      const page = await context.newPage();
      await page.goto(fakeInboxUrl(knobs));
      return page;
    });
  },
  openExtensionPage: async ({ context, extensionId }, use) => {
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    });
  },
});
