import { after, afterEach, before, test } from 'node:test';
import { fakeInboxUrl } from '../../fake-inbox/knobs.ts';
import { scenarios } from '../scenarios/all.ts';
import { eraseAll } from '../scenarios/options.ts';
import { type Stage, type Tab, until } from '../scenarios/tab.ts';
import { allowInPrompt, pressShortcut } from './browser-window.ts';
import { type Harness, startHarness } from './harness.ts';

let harness: Harness;

/** The event page is put to sleep by its own idle timeout, which the test profile makes short. */
async function sleepBackground(): Promise<void> {
  const page = await harness.openExtensionPage('options.html', 'body');
  await until(
    'the event page sleeps',
    () =>
      page.evaluate(() => {
        const { browser } = globalThis as unknown as {
          browser: { extension: { getViews(): Window[] } };
        };
        return browser.extension
          .getViews()
          .filter((view) => view.location.pathname.includes('background'))
          .length;
      }),
    (views) => views === 0,
  );
  await page.close();
}

async function openUrl(url: string): Promise<Tab> {
  const page = await harness.browser.newPage();
  await page.goto(url);
  return page as unknown as Tab;
}

async function openedBy(act: () => Promise<unknown>): Promise<Tab> {
  const before = new Set(await harness.browser.pages());
  await act();
  const opened = await until('a tab is opened', async () =>
    (await harness.browser.pages()).find((page) => !before.has(page)),
  );
  return opened as unknown as Tab;
}

const stage = (): Stage => ({
  browser: 'firefox',
  inbox: harness.inbox,
  openInbox: (knobs = {}, place = {}) => openUrl(fakeInboxUrl(knobs, place)),
  openedBy,
  openUrl,
  async allowInPrompt() {
    await allowInPrompt(harness.browser);
  },
  async pressShortcut(command) {
    await pressShortcut(harness.browser, command);
  },
  openPage: async (path) =>
    (await harness.openExtensionPage(path, 'body')) as unknown as Tab,
  stopBackground: sleepBackground,
  // The browser itself asks for its own services; only what looks like ours would matter.
  strayRequests: () => [],
});

/** What says the same in any browser, and takes long to say. */
const CHROMIUM_ONLY = /^a Monday/;

/** Half of the scenarios, in a browser of their own: a file is what Node's runner can run beside another one. */
export function testScenarios(half: 'first' | 'second'): void {
  const all = Object.entries(scenarios).filter(
    ([name]) => !CHROMIUM_ONLY.test(name),
  );
  const middle = Math.ceil(all.length / 2);
  const part = half === 'first' ? all.slice(0, middle) : all.slice(middle);
  before(async () => {
    harness = await startHarness();
  });
  after(() => harness?.close());
  afterEach(async () => {
    // The first tab stays: without any, the browser would end.
    for (const page of (await harness.browser.pages()).slice(1))
      await page.close();
  });
  for (const [name, run] of part)
    test(name, { timeout: 180_000 }, async () => {
      harness.inbox.reset();
      await eraseAll(stage());
      await run(stage());
    });
}
