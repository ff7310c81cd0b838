// @vitest-environment node
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkBuild } from '../../tools/check-build.ts';

let dir = '';
const put = (file: string, content: string) =>
  writeFileSync(join(dir, file), content);
const commands = {
  'next-closing': {
    suggested_key: { default: 'Alt+Shift+J' },
    description: 'Next',
  },
  remind: { description: 'Remind' },
  panel: { description: 'Panel' },
  replies: {
    suggested_key: { default: 'Alt+Shift+U' },
    description: 'Replies',
  },
};
const withKey = (key: string) => ({
  ...commands,
  panel: { suggested_key: { default: key }, description: 'Panel' },
});
const manifest = (more: object = {}) =>
  put(
    'manifest.json',
    JSON.stringify({
      permissions: ['storage', 'alarms'],
      host_permissions: ['https://business.facebook.com/*'],
      optional_host_permissions: ['https://www.facebook.com/*'],
      web_accessible_resources: [
        {
          resources: ['thread-panel.html'],
          matches: ['https://business.facebook.com/*'],
        },
      ],
      commands,
      ...more,
    }),
  );

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  dir = mkdtempSync(join(tmpdir(), 'ventana-build-'));
  mkdirSync(join(dir, 'content-scripts'));
  manifest();
  put('content-scripts/inbox.js', 'run();');
  put('content-scripts/page-model.js', 'run();');
  put('content-scripts/idle.js', 'run();');
  for (const script of ['review', 'review-en', 'review-es', 'review-pt'])
    put(`${script}.js`, 'run();');
  put('reasons.js', 'run();');
  put('writing.js', 'run();');
  put('closing.js', 'run();');
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Text that does not compress. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

describe('a build', () => {
  it('that keeps to the rules has no fault', () => {
    expect(checkBuild(dir)).toEqual([]);
    expect(console.log).toHaveBeenCalledTimes(10);
  });

  it.each([
    [
      'a database in the page',
      () => put('content-scripts/inbox.js', 'indexedDB.open()'),
      'inbox.js contains indexedDB',
    ],
    [
      'markup in the second script',
      () => put('content-scripts/idle.js', 'x.innerHTML=y'),
      'idle.js contains innerHTML',
    ],
    [
      'colours that the page would have to define',
      () => put('writing.js', 'color:var(--lightningcss-light,#fff)'),
      'writing.js contains --lightningcss',
    ],
    [
      "React in the page's world",
      () => put('content-scripts/page-model.js', '"react-dom"'),
      'page-model.js contains react-dom',
    ],
    [
      'too much always-on code',
      () => put('content-scripts/inbox.js', noise(40_000)),
      'inbox.js is',
    ],
    [
      'too large a review',
      () => put('review.js', noise(25_000)),
      'review.js is',
    ],
    [
      'a script that nobody checks',
      () => put('content-scripts/new.js', ''),
      'content-scripts/new.js is not known',
    ],
    [
      'another page of ours open to pages',
      () =>
        manifest({
          web_accessible_resources: [
            { resources: ['*'], matches: ['<all_urls>'] },
          ],
        }),
      'The manifest opens',
    ],
    [
      'a missing script',
      () => rmSync(join(dir, 'content-scripts/idle.js')),
      'idle.js is missing',
    ],
    [
      'a missing build',
      () => rmSync(join(dir, 'manifest.json')),
      'There is no build',
    ],
    [
      'one permission more',
      () => manifest({ permissions: ['storage', 'tabs'] }),
      'permission tabs',
    ],
    [
      'a permission for later',
      () => manifest({ optional_permissions: ['cookies'] }),
      'permission cookies',
    ],
    [
      'another host',
      () => manifest({ host_permissions: ['https://*.facebook.com/*'] }),
      'manifest reaches',
    ],
    [
      'a host for later',
      () => manifest({ optional_host_permissions: ['<all_urls>'] }),
      'manifest may ask to reach <all_urls>',
    ],
    [
      'the optional host at install',
      () =>
        manifest({
          host_permissions: [
            'https://business.facebook.com/*',
            'https://www.facebook.com/*',
          ],
        }),
      'manifest reaches',
    ],
    [
      'a content script elsewhere',
      () => manifest({ content_scripts: [{ matches: ['<all_urls>'] }] }),
      'manifest reaches',
    ],
    [
      'too large a line at the list',
      () => put('closing.js', noise(9000)),
      'closing.js is',
    ],
    [
      'a shortcut less',
      () => manifest({ commands: { ...commands, remind: undefined } }),
      'lacks the shortcut remind',
    ],
    [
      'a key that Chrome has',
      () => manifest({ commands: withKey('Alt+Shift+N') }),
      'suggests Alt+Shift+N',
    ],
    [
      'one key for two',
      () => manifest({ commands: withKey('Alt+Shift+J') }),
      'suggests a key twice',
    ],
    [
      'more keys than may be',
      () =>
        manifest({
          commands: {
            ...withKey('Alt+Shift+H'),
            a: { suggested_key: { default: 'Alt+Shift+K' } },
            b: { suggested_key: { default: 'Alt+Shift+Y' } },
          },
        }),
      'suggests 5 keys',
    ],
    [
      'no host',
      () => manifest({ host_permissions: undefined }),
      'manifest reaches',
    ],
  ])('with %s is refused, in a sentence', (_, damage, fault) => {
    damage();
    expect(checkBuild(dir)).toEqual([expect.stringContaining(fault)]);
  });
});
