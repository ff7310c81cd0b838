import type { Browser, Page } from 'puppeteer-core';
import { fakeInboxUrl } from '../../fake-inbox/knobs.ts';
import type { FakeInbox } from '../../fake-inbox/server.ts';
import { firefoxExtensionUrl } from '../../tools/browsers.ts';
import type { Tab } from '../scenarios/tab.ts';
import type { HostileStage } from './victim.ts';

interface Reply {
  readonly result?: {
    readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } };
  };
}

/** What Puppeteer keeps to itself: the WebDriver BiDi connection. */
interface BiDi {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: Reply }>;
  };
}

/** WebDriver BiDi gives closed shadow roots to whoever drives the browser. */
async function readClosed<R>(
  page: Page,
  host: string,
  read: (root: ShadowRoot) => R,
): Promise<R | null> {
  const { connection } = page.browser() as unknown as BiDi;
  const { _id } = page.mainFrame() as unknown as { _id: string };
  const target = { context: _id };
  const { result: found } = await connection.send('script.evaluate', {
    expression: `unbent('${host}')`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const sharedId = found.result?.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${read})(root))`,
    arguments: [{ sharedId }],
    target,
    awaitPromise: false,
  });
  const json: unknown = result.result?.value;
  return typeof json === 'string' ? JSON.parse(json) : null;
}

/** Firefox with the shipped build, as the attacks see it. */
export function firefoxStage(browser: Browser, inbox: FakeInbox): HostileStage {
  const open = async (url: string, script: string | null = null) => {
    const page = await browser.newPage();
    if (script) await page.evaluateOnNewDocument(script);
    await page.goto(url);
    return page as unknown as Tab;
  };
  return {
    browser: 'firefox',
    runtimeId: 'ventana@ventana.example',
    inbox,
    openHostile: open,
    openInbox: (knobs = {}, place = {}) => open(fakeInboxUrl(knobs, place)),
    async openPage(path) {
      const page = await browser.newPage();
      // Firefox sends no load event for extension pages over BiDi, so none is waited for.
      await page.goto(firefoxExtensionUrl(path), { waitUntil: [] });
      await page.waitForSelector('body');
      return page as unknown as Tab;
    },
    openUrl: (url) => open(url),
    readClosed: (tab, host, read) =>
      readClosed(tab as unknown as Page, host, read),
    allowInPrompt: () => Promise.reject(new Error('no attack asks')),
    openedBy: () => Promise.reject(new Error('no attack opens a tab')),
    pressShortcut: () => Promise.reject(new Error('no attack presses any')),
    stopBackground: () => Promise.reject(new Error('no attack stops it')),
    strayRequests: () => [],
  };
}
