import type { LaunchOptions } from './browsers.ts';
import {
  firefoxExtensionUrl,
  launchChromium,
  launchFirefox,
} from './browsers.ts';
import type { BrowserName } from './build-dir.ts';
import type { DriverPage } from './inbox-page.ts';

const content = '#root > *, main, h1';

const complain = (path: string) => () => {
  throw new Error(`The extension's page ${path} drew nothing.`);
};

interface Size {
  width: number;
  height: number;
}

/** A browser for `npm start`, the same through both drivers. */
export interface DemoSession {
  openInbox(url: string): Promise<DriverPage>;
  /** Opens one of the extension's own pages and waits until it has drawn something. */
  openExtensionPage(path: string, size: Size): Promise<DriverPage>;
  /** Settles when the person closes the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

async function startChromium(options: LaunchOptions): Promise<DemoSession> {
  const { context, extensionId, close } = await launchChromium(options);
  return {
    close,
    closed: new Promise((done) => context.on('close', () => done())),
    async openInbox(url) {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(url);
      return page as DriverPage;
    },
    async openExtensionPage(path, size) {
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page
        .goto(`chrome-extension://${extensionId}/${path}`)
        .then(() => page.waitForSelector(content, { timeout: 15_000 }))
        .catch(complain(path));
      return page as DriverPage;
    },
  };
}

async function startFirefox(options: LaunchOptions): Promise<DemoSession> {
  const { browser, close } = await launchFirefox(options);
  return {
    close,
    closed: new Promise((done) => browser.on('disconnected', () => done())),
    async openInbox(url) {
      // The first tab has the window's size, a new one the size that was asked for.
      const page = options.headless
        ? await browser.newPage()
        : ((await browser.pages())[0] ?? (await browser.newPage()));
      await page.goto(url);
      return page as unknown as DriverPage;
    },
    async openExtensionPage(path, size) {
      const page = await browser.newPage();
      await page.setViewport(size);
      // Firefox sends no load event for extension pages over BiDi, so none is waited for.
      await page.goto(firefoxExtensionUrl(path), { waitUntil: [] });
      await page
        .waitForSelector(content, { timeout: 15_000 })
        .catch(complain(path));
      return page as unknown as DriverPage;
    },
  };
}

export const startDemoSession = (
  browser: BrowserName,
  options: LaunchOptions,
): Promise<DemoSession> =>
  browser === 'firefox' ? startFirefox(options) : startChromium(options);
