import { chromium, type Page } from '@playwright/test';
import { fakeInboxUrl, type InboxPlace, type Knobs } from '../knobs.ts';
import { startFakeInbox } from '../server.ts';
import { createWorld, type WorldThread } from '../world.ts';

export const inbox = await startFakeInbox();
const rules = `MAP business.facebook.com:443 127.0.0.1:${inbox.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
const flags = ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors'];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? 'chromium',
  args: [...flags, `--host-resolver-rules=${rules}`],
});
export const context = await browser.newContext({
  viewport: { width: 1360, height: 860 },
});
export const world = createWorld({ now: inbox.madeAt });
export const rowSelector = '[role=presentation] [role=presentation]';
export const faults: string[] = [];

export async function open(
  knobs: Partial<Knobs> = {},
  place: InboxPlace = {},
): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(fakeInboxUrl(knobs, place));
  return page;
}

export const box = (page: Page) =>
  page.locator('[contenteditable=true], textarea');
export const rowNames = (page: Page) =>
  page.locator('[data-surface*=thread_title]').allInnerTexts();
export const pick = (page: Page, place: number) =>
  page
    .locator(`[data-surface$="thread_row${place}/lib:thread_title"] > div`)
    .click();
/** Places of threads that can be answered. */
export const answerable = world.threads.flatMap(({ composer }, place) =>
  composer === 'open' ? [place] : [],
);

export async function write(page: Page, text: string) {
  await box(page).click();
  await page.keyboard.type(text);
}

export function openThread(): WorldThread {
  return world.threads.find(
    ({ composer, channel }) => composer === 'open' && channel === 'messenger',
  ) as WorldThread;
}

export type Checks = Record<string, () => Promise<void>>;

export async function closeStage(): Promise<void> {
  await browser.close();
  await inbox.close();
}
