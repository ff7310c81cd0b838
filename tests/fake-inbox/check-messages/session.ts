import { chromium, type Page } from '@playwright/test';
import { findProgram } from '../../tools/programs.mjs';
import { fakeMessagesUrl, type Knobs } from '../knobs.ts';
import { startFakeInbox } from '../server.ts';
import { createWorld, type WorldThread } from '../world.ts';

export const inbox = await startFakeInbox();
const rules = `MAP *.facebook.com:443 127.0.0.1:${inbox.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
const flags = ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors'];
const browser = await chromium.launch({
  executablePath: findProgram('chromium') ?? 'chromium',
  args: [...flags, `--host-resolver-rules=${rules}`],
});
const context = await browser.newContext({
  viewport: { width: 1360, height: 860 },
});
const faults: string[] = [];

/** Those that the surface shows. */
export const threads = createWorld({ now: inbox.madeAt }).threads.filter(
  ({ channel }) => channel === 'messenger',
);
export const threadOf = (kind: WorldThread['composer'], n = 0) =>
  threads.filter(({ composer }) => composer === kind)[n] as WorldThread;

export async function newPage(): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return page;
}

export async function visit(knobs: Partial<Knobs>, thread?: WorldThread) {
  const page = await newPage();
  await page.goto(fakeMessagesUrl(knobs, thread?.id));
  return page;
}

export const rows = (page: Page) => page.locator('[role=grid] [role=row]');
export const link = (page: Page, { id }: WorldThread) =>
  page.locator(`[role=gridcell] > a[role=link][href*="/t/${id}"]`);
export const log = (page: Page) => page.locator('[role=log]');
export const messages = (page: Page) => log(page).locator('[data-message-id]');
export const box = (page: Page) =>
  page.locator('[role=group] [role=textbox][aria-placeholder=Aa]');
export const sentTexts = () => inbox.sent.map(({ text }) => text);

/** Runs the checks whose name holds the word given on the command line. */
export async function run(checks: Record<string, () => Promise<void>>) {
  const only = process.argv[2] ?? '';
  for (const [name, check] of Object.entries(checks)) {
    if (!name.includes(only)) continue;
    inbox.reset();
    try {
      await check();
      console.log(`ok   ${name}`);
    } catch (error) {
      process.exitCode = 1;
      console.log(`FAIL ${name}\n${error}`);
    }
    await Promise.all(context.pages().map((page) => page.close()));
  }
  if (faults.length) console.log('The pages complained:', faults);
  await browser.close();
  await inbox.close();
}
