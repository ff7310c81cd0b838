import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, buildDirName } from './build-dir.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { findProgram } from './programs.mjs';

/** The hosts that lead to the fake inbox; every other name leads nowhere. */
const inboxHosts = ['business.facebook.com', 'www.facebook.com'];

/** The folder of a build, as a full path. */
export const buildDir = (browser: BrowserName, mode: 'ship' | 'e2e') =>
  resolve(import.meta.dirname, '../..', buildDirName(browser, mode));

export interface LaunchOptions {
  /** Port of the fake inbox on 127.0.0.1. */
  port: number;
  /** Folder of the built extension; null launches without it. */
  extension: string | null;
  headless: boolean;
  /** A folder to keep; without it a temporary profile is made and removed. */
  profile?: string;
  extraArgs?: string[];
}

function useProfile(profile: string | undefined, prefix: string) {
  const dir = profile ?? mkdtempSync(join(tmpdir(), prefix));
  const remove = () => {
    // A browser that is just ending may still write a last file.
    if (!profile) rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  };
  return { dir, remove };
}

function requireProgram(browser: BrowserName): string {
  const path = findProgram(browser);
  if (path === null) throw new Error(`No ${browser} was found.`);
  return path;
}

const chromiumArgs = (port: number, extension: string | null) => [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  // Playwright's ignoreHTTPSErrors does not reach the service worker's own fetches.
  '--ignore-certificate-errors',
  // The last of several wins: Playwright's own list also switches storage partitioning off, and the
  // tests shall run with the third-party storage that people have.
  '--disable-features=AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,OptimizationHints',
  // Both are needed to side-load.
  ...(extension
    ? [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ]
    : []),
  `--host-resolver-rules=${inboxHosts
    .map((host) => `MAP ${host}:443 127.0.0.1:${port}, `)
    .join('')}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
];

/** Only with the developer mode on does an unpacked extension come back after `runtime.reload()`. */
function allowReload(profile: string): void {
  const path = join(profile, 'Default/Preferences');
  if (existsSync(path)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(path, JSON.stringify(preferences));
}

export interface ChromiumSession {
  context: BrowserContext;
  /** Folder of the profile. */
  profile: string;
  /** Null when launched without the extension. */
  extensionId: string | null;
  close(): Promise<void>;
}

/** The id follows from the folder's path, so it is read off the running worker. */
async function readExtensionId(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context
      .waitForEvent('serviceworker', { timeout: 15_000 })
      .catch(() => {
        throw new Error(
          "The extension's service worker did not start within 15 s. Either Chromium refused the build, or this is branded Chrome, which loads no extension this way.",
        );
      }));
  return new URL(worker.url()).host;
}

/** Chromium with the extension, default cookie settings, and the fake inbox behind the real host names. */
export async function launchChromium(
  options: LaunchOptions,
): Promise<ChromiumSession> {
  const { port, extension, headless, extraArgs = [] } = options;
  const profile = useProfile(options.profile, 'ventana-chromium-');
  allowReload(profile.dir);
  const context = await chromium.launchPersistentContext(profile.dir, {
    executablePath: requireProgram('chromium'),
    headless,
    // Chromium refuses its sandbox to root, and many containers refuse it to everyone.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    viewport: headless ? { width: 1280, height: 800 } : null,
    handleSIGINT: headless,
    args: [...chromiumArgs(port, extension), ...extraArgs],
  });
  const close = async () => {
    await context.close();
    profile.remove();
  };
  try {
    const extensionId = extension ? await readExtensionId(context) : null;
    return { context, profile: profile.dir, extensionId, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Fixed beforehand, so that the addresses of extension pages are known. */
const firefoxUuid = '11111111-2222-4333-8444-555555555555';

const readGeckoId = (extension: string): string =>
  JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
    .browser_specific_settings.gecko.id;

const firefoxPrefs = (proxyPort: number, extension: string | null) => ({
  ...(extension && {
    'extensions.webextensions.uuids': JSON.stringify({
      [readGeckoId(extension)]: firefoxUuid,
    }),
  }),
  // Lets the event page fall asleep within a test.
  'extensions.background.idle.timeout': 1500,
  // Without a notification service Firefox needs its own windows for notifications.
  'alerts.useSystemBackend': false,
  // Puppeteer allows third-party cookies; this is Firefox's own default.
  'browser.contentblocking.features.standard':
    '-tp,tpPrivate,cookieBehavior5,cookieBehaviorPBM5,-cryptoTP,-fp',
  'network.cookie.cookieBehavior': 5,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
});

export interface FirefoxSession {
  browser: Browser;
  /** Every address that was asked for and refused. */
  refused: Set<string>;
  close(): Promise<void>;
}

export const firefoxExtensionUrl = (path: string) =>
  `moz-extension://${firefoxUuid}/${path}`;

/** Firefox with the extension, default cookie settings, and the fake inbox behind the real host names. */
export async function launchFirefox(
  options: LaunchOptions & { extraPrefs?: Record<string, unknown> },
): Promise<FirefoxSession> {
  const { port, extension, headless, extraArgs = [], extraPrefs } = options;
  const proxy = await startConnectProxy(inboxHosts, port);
  const profile = useProfile(options.profile, 'ventana-firefox-');
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    proxy.close();
    profile.remove();
  };
  try {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: requireProgram('firefox'),
      headless,
      userDataDir: profile.dir,
      acceptInsecureCerts: true,
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      handleSIGINT: headless,
      args: ['--remote-allow-system-access', ...extraArgs],
      extraPrefsFirefox: {
        ...firefoxPrefs(proxy.port, extension),
        ...extraPrefs,
      },
    });
    if (extension) await browser.installExtension(extension);
    return { browser, refused: proxy.refused, close };
  } catch (error) {
    // A browser left open would keep the test runner waiting for ever.
    await close();
    throw error;
  }
}
