import type { Page } from 'puppeteer-core';
import { startHarness } from '../e2e/firefox/harness.ts';
import { type Tab, until } from '../e2e/scenarios/tab.ts';
import { fakeInboxUrl } from '../fake-inbox/knobs.ts';
import { firefoxExtensionUrl } from '../tools/browsers.ts';
import { type ChaosStage, keepOpen, SILENT_PAGE } from './chaos-stage.ts';
import { PROBE } from './probe.ts';

interface Api {
  browser: { extension: { getViews(): Window[] } };
}

/** Firefox with the extension on a fake inbox of its own. */
export async function startFirefox(): Promise<ChaosStage> {
  const harness = await startHarness();
  const openUrl = async (url: string) => {
    const page = await harness.browser.newPage();
    await page.evaluateOnNewDocument(PROBE);
    await page.goto(url);
    return page as unknown as Tab;
  };
  const openPage = async (path: string) =>
    (await harness.openExtensionPage(path, 'body')) as unknown as Tab;
  return {
    browser: 'firefox',
    inbox: harness.inbox,
    openInbox: (knobs = {}, place = {}) => openUrl(fakeInboxUrl(knobs, place)),
    openUrl,
    openPage,
    allowInPrompt: () => Promise.reject(new Error('Nothing asks here.')),
    openedBy: () => Promise.reject(new Error('Nothing opens here.')),
    pressShortcut: () => Promise.reject(new Error('None is pressed here.')),
    strayRequests: () => [],
    /** The event page falls asleep by itself: the test profile makes its idle timeout short. */
    async stopBackground() {
      const page = await openPage('options.html');
      await until('the event page sleeps', () =>
        page.evaluate(
          () =>
            !(globalThis as unknown as Api).browser.extension
              .getViews()
              .some((view) => view.location.pathname.includes('background')),
          undefined,
        ),
      );
      await page.close();
    },
    openLedger: keepOpen(async () => {
      const page = await harness.browser.newPage();
      await page.goto(firefoxExtensionUrl(SILENT_PAGE), { waitUntil: [] });
      return page as unknown as Tab;
    }),
    async openHasty(tab, url) {
      await (tab as unknown as Page).goto(url, { waitUntil: [] });
    },
    close: () => harness.close(),
  };
}
