import type { CDPSession, Page } from '@playwright/test';
import type { Tab } from '../e2e/scenarios/tab.ts';
import { fakeInboxUrl } from '../fake-inbox/knobs.ts';
import { startFakeInbox } from '../fake-inbox/server.ts';
import { buildDir, launchChromium } from '../tools/browsers.ts';
import { type ChaosStage, keepOpen, SILENT_PAGE } from './chaos-stage.ts';
import { PROBE } from './probe.ts';

/** Chromium with the extension on a fake inbox of its own. */
export async function startChromium(): Promise<ChaosStage> {
  const inbox = await startFakeInbox();
  const extension = buildDir('chromium', 'e2e');
  const session = await launchChromium({
    port: inbox.port,
    extension,
    headless: true,
  });
  const { context, extensionId } = session;
  await context.addInitScript(PROBE);
  const protocols = new WeakMap<object, Promise<CDPSession>>();
  const protocolOf = (tab: Tab): Promise<CDPSession> => {
    const known =
      protocols.get(tab) ?? context.newCDPSession(tab as unknown as Page);
    protocols.set(tab, known);
    return known;
  };
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page as unknown as Tab;
  };
  return {
    browser: 'chromium',
    inbox,
    openInbox: (knobs = {}, place = {}) => open(fakeInboxUrl(knobs, place)),
    openPage: (path) => open(`chrome-extension://${extensionId}/${path}`),
    openUrl: open,
    allowInPrompt: () => Promise.reject(new Error('Nothing asks here.')),
    openedBy: () => Promise.reject(new Error('Nothing opens here.')),
    pressShortcut: () => Promise.reject(new Error('None is pressed here.')),
    strayRequests: () => [],
    async stopBackground() {
      const page = await context.newPage();
      const protocol = await context.newCDPSession(page);
      await protocol.send('ServiceWorker.enable');
      await protocol.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async compose(tab, text) {
      const protocol = await protocolOf(tab);
      for (let end = 1; end <= text.length; end++)
        await protocol.send('Input.imeSetComposition', {
          text: text.slice(0, end),
          selectionStart: end,
          selectionEnd: end,
        });
      await protocol.send('Input.insertText', { text });
    },
    async touch(tab, x, y) {
      const protocol = await protocolOf(tab);
      await protocol.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x, y }],
      });
      await protocol.send('Input.dispatchTouchEvent', {
        type: 'touchEnd',
        touchPoints: [],
      });
    },
    openLedger: keepOpen(() =>
      open(`chrome-extension://${extensionId}/${SILENT_PAGE}`),
    ),
    async openHasty(tab, url) {
      await (tab as unknown as Page).goto(url, { waitUntil: 'commit' });
    },
    async close() {
      await session.close();
      await inbox.close();
    },
  };
}
