import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  buildDir,
  type ChromiumSession,
  launchChromium,
} from '../tools/browsers.ts';
import { bundleScript } from '../tools/bundle.ts';
import { runCommand } from '../tools/run-command.ts';
import type { Comparison } from './alternate.ts';

const MANY = 100_000;
const FEW = 100;
const INGESTED = 1000;
const ROUNDS = 15;
const WARM_UP = 3;
const MOST = 1.5;
/** Nothing is asked of the network. */
const NO_PORT = 9;

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const openPage = async (
  { context, extensionId }: ChromiumSession,
  path: string,
): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
};

/** Has the page do something with the real database. */
async function inLedger<T>(
  session: ChromiumSession,
  script: string,
  work: string,
): Promise<T> {
  const page = await openPage(session, 'options.html');
  await page.evaluate(`${script};globalThis.ledgerPage = ventanaScript;`);
  const answer = await page.evaluate<T>(`ledgerPage.${work}`);
  await page.close();
  return answer;
}

/** From the first byte of the popup to its first line, by its own clock, ms. */
async function timePopup(session: ChromiumSession): Promise<number> {
  const page = await openPage(session, 'popup.html');
  const at = await page.waitForFunction(
    () => (globalThis as unknown as { listedAt?: number }).listedAt,
  );
  const ms = await at.jsonValue();
  await page.close();
  return ms ?? Number.NaN;
}

/** Runs in the page, before all else. */
function watchFirstLine(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('a[href*="selected_item_id"]')) return;
    observer.disconnect();
    Object.assign(globalThis, { listedAt: performance.now() });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** The first list of both, in turns. */
async function timePopups(
  many: ChromiumSession,
  few: ChromiumSession,
): Promise<Comparison> {
  const times = { many: [] as number[], few: [] as number[] };
  for (const { context } of [many, few])
    await context.addInitScript(watchFirstLine);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const ms = { many: await timePopup(many), few: await timePopup(few) };
    if (round < 0) continue;
    times.many.push(ms.many);
    times.few.push(ms.few);
  }
  const [ours, bare] = [medianOf(times.many), medianOf(times.few)];
  const name = `the popup's first list of ${MANY} threads, beside ${FEW}`;
  return { name, ours, bare, ratio: ours / bare, most: MOST };
}

/** What very many stored threads cost beside few, in two browsers; and what keeping new ones does. */
export async function benchPopup(): Promise<Comparison[]> {
  const extension = buildDir('chromium', 'ship');
  if (!existsSync(join(extension, 'manifest.json')))
    await runCommand('wxt build');
  const script = await bundleScript(
    join(import.meta.dirname, 'ledger-page.ts'),
  );
  const launch = () =>
    launchChromium({ port: NO_PORT, extension, headless: true });
  const [many, few] = [await launch(), await launch()] as const;
  try {
    const now = Date.now();
    const name = `keeping what was seen of ${INGESTED} threads`;
    const ingest = `timeIngest(${INGESTED}, ${ROUNDS})`;
    const kept = await inLedger<Pick<Comparison, 'ours' | 'bare'>>(
      few,
      script,
      ingest,
    );
    await inLedger(few, script, `fillLedger(${FEW}, ${now})`);
    await inLedger(many, script, `fillLedger(${MANY}, ${now})`);
    return [
      { name, ...kept, ratio: kept.ours / kept.bare, most: MOST },
      await timePopups(many, few),
    ];
  } finally {
    await many.close();
    await few.close();
  }
}
