import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { COMMANDS } from '../../utils/core/command.ts';
import { buildDirName } from './build-dir.ts';
import { root } from './run-command.ts';

/**
 * What has no place in Facebook's page: it would store there, weigh too much, write markup, or have its colours only
 * where the page defines them.
 */
const FORBIDDEN = [
  'indexedDB',
  'Dexie',
  'react-dom',
  'innerHTML',
  '--lightningcss',
];

/** Everything that runs in the page, with the most it may weigh (bytes, gzipped). */
const SCRIPTS: Readonly<Record<string, number | null>> = {
  // The aim is 14 KB; what is beyond it has to be split off.
  'content-scripts/inbox.js': 31 * 1024,
  'content-scripts/page-model.js': null,
  'content-scripts/idle.js': 32 * 1024,
  // With one language 20 KB.
  'review.js': 4.5 * 1024,
  'review-en.js': 15.5 * 1024,
  'review-es.js': 15.5 * 1024,
  'review-pt.js': 15.5 * 1024,
  'writing.js': 11 * 1024,
  'reasons.js': 2 * 1024,
  'closing.js': 8.25 * 1024,
};

const PERMISSIONS = [
  'storage',
  'alarms',
  'notifications',
  'unlimitedStorage',
  'scripting',
];
const HOST = 'https://business.facebook.com/*';
/** What one click in the popup may ask for; nothing of it may be asked for at install. */
const OPTIONAL_HOST = 'https://www.facebook.com/*';

/** The one page of ours that a page may frame, and which pages may. */
const OPEN_TO_PAGES = [{ resources: ['thread-panel.html'], matches: [HOST] }];

/** Chrome (2026-11) has these itself, and gives them to no extension that only suggests them. */
const TAKEN_KEYS = /^Alt\+Shift\+[ABCINPRTWXZ]$/;
/** More are refused at install. */
const MOST_SUGGESTED = 4;

interface ManifestCommand {
  readonly suggested_key?: { readonly default?: string };
  readonly description?: string;
}

function checkCommands(
  commands: Readonly<Record<string, ManifestCommand>> = {},
): string[] {
  const missing = COMMANDS.filter((name) => !commands[name]?.description);
  const keys = Object.values(commands).flatMap(
    ({ suggested_key: key }) => key?.default ?? [],
  );
  const isTwice = new Set(keys).size < keys.length;
  return [
    ...missing.map((name) => `The manifest lacks the shortcut ${name}.`),
    ...keys
      .filter((key) => TAKEN_KEYS.test(key))
      .map((key) => `The manifest suggests ${key}, which Chrome has itself.`),
    ...(isTwice ? ['The manifest suggests a key twice.'] : []),
    ...(keys.length > MOST_SUGGESTED
      ? [`The manifest suggests ${keys.length} keys.`]
      : []),
  ];
}

function checkScript(dir: string, file: string, most: number | null): string[] {
  const path = join(dir, file);
  if (!existsSync(path)) return [`${file} is missing.`];
  const code = readFileSync(path);
  const size = gzipSync(code, { level: 9 }).length;
  console.log(`  | ${file}: ${size} bytes gzipped${most ? ` of ${most}` : ''}`);
  const text = code.toString();
  const faults = FORBIDDEN.filter((word) => text.includes(word)).map(
    (word) => `${file} contains ${word}.`,
  );
  if (most !== null && size > most)
    faults.push(`${file} is ${size - most} bytes too large when gzipped.`);
  return faults;
}

function checkManifest(text: string): string[] {
  const manifest = JSON.parse(text);
  const scripts: { matches?: string[] }[] = manifest.content_scripts ?? [];
  const required = new Set([
    ...(manifest.host_permissions ?? []),
    ...scripts.flatMap(({ matches = [] }) => matches),
  ]);
  const faults = [
    ...asked(manifest.permissions, PERMISSIONS, 'asks for the permission'),
    ...asked(manifest.optional_permissions, [], 'may ask for the permission'),
    ...asked(
      manifest.optional_host_permissions,
      [OPTIONAL_HOST],
      'may ask to reach',
    ),
  ];
  if (!manifest.host_permissions?.length || [...required].join() !== HOST)
    faults.push(`The manifest reaches ${[...required]}, not just ${HOST}.`);
  const open = JSON.stringify(manifest.web_accessible_resources);
  if (open !== JSON.stringify(OPEN_TO_PAGES))
    faults.push(`The manifest opens ${open} to pages.`);
  return [...faults, ...checkCommands(manifest.commands)];
}

const asked = (names: string[] = [], allowed: string[], what: string) =>
  names
    .filter((name) => !allowed.includes(name))
    .map((name) => `The manifest ${what} ${name}.`);

/** A script in the page that this list does not name would go unchecked. */
const unlisted = (dir: string): string[] =>
  readdirSync(join(dir, 'content-scripts'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `content-scripts/${name}`)
    .filter((file) => !(file in SCRIPTS))
    .map((file) => `${file} is not known to this check.`);

/** What is wrong with a shipped build, in sentences. */
export function checkBuild(dir: string): string[] {
  const manifest = join(dir, 'manifest.json');
  if (!existsSync(manifest)) return [`There is no build in ${dir}.`];
  return [
    ...checkManifest(readFileSync(manifest, 'utf8')),
    ...unlisted(dir),
    ...Object.entries(SCRIPTS).flatMap(([file, most]) =>
      checkScript(dir, file, most),
    ),
  ];
}

if (import.meta.main)
  for (const browser of ['chromium', 'firefox'] as const) {
    const name = buildDirName(browser, 'ship');
    for (const fault of checkBuild(join(root, name))) {
      console.log(`  | ${name}: ${fault}`);
      process.exitCode = 1;
    }
  }
