// @vitest-environment node
import { expect, test } from 'vitest';
import {
  type RealInboxOptions,
  realInboxArgs,
  refuseRealUrl,
} from '../../tools/real-inbox.ts';

const options: RealInboxOptions = {
  browser: 'chromium',
  url: 'https://business.facebook.com/latest/inbox',
  executable: '/bin/the-browser',
  extension: '/repo/.output/build',
  profile: '/repo/.profiles/real',
  isRoot: false,
};

test('Chromium gets the profile, the extension, the address and nothing else', () => {
  expect(realInboxArgs(options)).toEqual([
    '/bin/the-browser',
    '--user-data-dir=/repo/.profiles/real',
    '--disable-extensions-except=/repo/.output/build',
    '--load-extension=/repo/.output/build',
    'https://business.facebook.com/latest/inbox',
  ]);
});

test('only root goes without the sandbox', () => {
  const added = realInboxArgs({ ...options, isRoot: true }).filter(
    (arg) => !realInboxArgs(options).includes(arg),
  );
  expect(added).toEqual(['--no-sandbox']);
});

test('Firefox is run by web-ext in a profile that keeps its changes', () => {
  const [node, webExt, ...args] = realInboxArgs({
    ...options,
    browser: 'firefox',
  });
  expect(node).toBe(process.execPath);
  expect(webExt).toMatch(/web-ext\.js$/);
  expect(args).toEqual([
    'run',
    '--no-config-discovery',
    '--no-reload',
    '--no-input',
    '--source-dir=/repo/.output/build',
    '--firefox=/bin/the-browser',
    '--firefox-profile=/repo/.profiles/real',
    '--profile-create-if-missing',
    '--keep-profile-changes',
    '--start-url=https://business.facebook.com/latest/inbox',
  ]);
});

test.each(['chromium', 'firefox'] as const)(
  '%s gets none of the flags of the tests',
  (browser) => {
    for (const isRoot of [false, true])
      expect(
        realInboxArgs({ ...options, browser, isRoot }).join(' '),
      ).not.toMatch(
        /host-resolver|ignore-certificate|automation|remote-debugging|remote-allow|headless|proxy|disable-features|--pref|--args/,
      );
  },
);

test.each([
  'http://business.facebook.com/latest/inbox',
  'https://business.facebook.com.evil.example/',
  'https://evil.example/https://business.facebook.com/',
  'https://me:secret@business.facebook.com/',
  'https://business.facebook.com:8443/',
  'https://facebook.com/',
  'javascript:alert(1)',
  '--no-sandbox',
  'inbox',
  '',
])('refuses %j', (url) => {
  expect(refuseRealUrl(url)).toContain(
    'https address on business.facebook.com',
  );
  expect(() => realInboxArgs({ ...options, url })).toThrow('--url takes');
});

test.each([
  'https://business.facebook.com/latest/inbox/all?asset_id=1',
  'https://www.facebook.com/messages',
])('opens %s', (url) => {
  expect(refuseRealUrl(url)).toBeNull();
  expect(realInboxArgs({ ...options, url }).at(-1)).toBe(url);
});
