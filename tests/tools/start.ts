// `npm start`: a browser with Ventana on the fake inbox, or on the real one with --url.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fakeInboxUrl } from '../fake-inbox/knobs.ts';
import { startFakeInbox } from '../fake-inbox/server.ts';
import { buildDir } from './browsers.ts';
import type { BrowserName } from './build-dir.ts';
import { type DemoSession, startDemoSession } from './demo-session.ts';
import {
  type BadgedRow,
  openDialog,
  readAllRows,
  waitForBadges,
} from './inbox-page.ts';
import { ensurePrograms } from './programs.mjs';
import { realInboxLaunch } from './real-inbox.ts';
import { root, runCommand } from './run-command.ts';
import { parseStartOptions } from './start-options.ts';

const hasDisplay = Boolean(
  process.env.DISPLAY ||
    process.env.WAYLAND_DISPLAY ||
    process.platform === 'darwin' ||
    process.platform === 'win32',
);

async function build(browser: BrowserName, mode: 'ship' | 'e2e') {
  console.log(`Building Ventana for ${browser}.`);
  const target = browser === 'firefox' ? ' -b firefox --mv3' : '';
  const { code, stdout } = await runCommand(
    `wxt build${target}${mode === 'e2e' ? ' --mode e2e' : ''}`,
    { isQuiet: true },
  );
  if (code !== 0) throw new Error(`${stdout}\nThe build failed, see above.`);
}

async function openRealInbox(browser: BrowserName, url: string) {
  if (!hasDisplay)
    throw new Error('The real inbox needs a display to open a browser on.');
  ensurePrograms([browser]);
  await build(browser, 'ship');
  console.log(
    `Opening ${url} in a profile of its own, .profiles/real-${browser}.`,
  );
  return realInboxLaunch(browser, url);
}

function printRows(rows: BadgedRow[]) {
  const lines = [
    ['Name', 'Last activity', 'Badge'],
    ...rows.map(({ name, lastActivity, badge }) => [
      name.length > 30 ? `${name.slice(0, 29)}…` : name,
      lastActivity,
      badge,
    ]),
  ];
  const widthOf = (column: number) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0));
  const widths = [widthOf(0), widthOf(1), 0];
  for (const line of lines)
    console.log(line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
}

/** Without a display: pictures and a table in place of a window. */
async function takeShots(session: DemoSession, browser: BrowserName) {
  const folder = `.output/shots/${browser === 'firefox' ? 'firefox/' : ''}`;
  mkdirSync(join(root, folder), { recursive: true });
  const path = (name: string) => join(root, folder, `${name}.png`);
  const inbox = await session.openInbox(fakeInboxUrl());
  await waitForBadges(inbox);
  await inbox.screenshot({ path: path('inbox') });
  printRows(await readAllRows(inbox));
  await openDialog(inbox);
  await inbox.screenshot({ path: path('dialog') });
  for (const [name, size] of [
    ['popup', { width: 360, height: 600 }],
    ['options', { width: 1280, height: 800 }],
  ] as const) {
    const page = await session.openExtensionPage(`${name}.html`, size);
    await page.screenshot({ path: path(name) });
  }
  console.log(`Pictures: ${folder}{inbox,dialog,popup,options}.png`);
}

async function stayOpen(session: DemoSession) {
  const interrupted = new Promise<void>((done) => process.once('SIGINT', done));
  await session.openInbox(fakeInboxUrl());
  console.log(
    'The fake inbox is open. Close the browser or press Ctrl-C to end.',
  );
  await Promise.race([session.closed, interrupted]);
}

async function openFakeInbox(browser: BrowserName) {
  ensurePrograms([browser, 'openssl']);
  await build(browser, 'e2e');
  const inbox = await startFakeInbox();
  try {
    const session = await startDemoSession(browser, {
      port: inbox.port,
      extension: buildDir(browser, 'e2e'),
      headless: !hasDisplay,
    });
    try {
      await (hasDisplay ? stayOpen(session) : takeShots(session, browser));
    } finally {
      await session.close();
    }
  } finally {
    await inbox.close();
  }
}

try {
  const { browser, url } = parseStartOptions(process.argv.slice(2));
  if (url === null) await openFakeInbox(browser);
  else process.exitCode = await openRealInbox(browser, url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
