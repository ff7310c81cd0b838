import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { type BrowserName, buildDirName } from './build-dir.ts';
import { findProgram } from './programs.mjs';

const root = resolve(import.meta.dirname, '../..');
const realHosts = ['business.facebook.com', 'www.facebook.com'];

/** Returns a sentence for the person if the address is not one of the real inbox's, else null. */
export function refuseRealUrl(text: string): string | null {
  const url = URL.parse(text);
  const isInbox =
    url?.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    realHosts.includes(url.hostname);
  return isInbox
    ? null
    : `--url takes an https address on ${realHosts.join(' or ')}, not "${text}".`;
}

export interface RealInboxOptions {
  browser: BrowserName;
  url: string;
  executable: string;
  extension: string;
  profile: string;
  isRoot: boolean;
}

/**
 * The command that opens the real inbox as the person would, with the extension: a profile of its
 * own and none of the flags of the tests, because a person logs in here.
 */
export function realInboxArgs(options: RealInboxOptions): string[] {
  const { browser, url, executable, extension, profile, isRoot } = options;
  const refusal = refuseRealUrl(url);
  if (refusal) throw new Error(refusal);
  if (browser === 'firefox')
    return [
      process.execPath,
      join(root, 'node_modules/web-ext/bin/web-ext.js'),
      'run',
      '--no-config-discovery',
      '--no-reload',
      '--no-input',
      `--source-dir=${extension}`,
      `--firefox=${executable}`,
      `--firefox-profile=${profile}`,
      '--profile-create-if-missing',
      '--keep-profile-changes',
      `--start-url=${new URL(url).href}`,
    ];
  return [
    executable,
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Chromium does not start as root with its sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
    new URL(url).href,
  ];
}

/** Opens the real inbox and waits until the browser is closed; returns the exit code. */
export async function realInboxLaunch(
  browser: BrowserName,
  url: string,
): Promise<number> {
  const executable = findProgram(browser);
  if (executable === null) throw new Error(`No ${browser} was found.`);
  const [command = '', ...args] = realInboxArgs({
    browser,
    url,
    executable,
    extension: join(root, buildDirName(browser, 'ship')),
    profile: join(root, `.profiles/real-${browser}`),
    isRoot: process.getuid?.() === 0,
  });
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 0));
  });
}
