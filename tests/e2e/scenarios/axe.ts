import assert from 'node:assert/strict';
import axe from 'axe-core';
import { openLimitedDialog } from './guarding.ts';
import type { Stage, Tab } from './tab.ts';
import { until } from './tab.ts';

/** What axe finds, with the places, in a page or in one element of it. */
export async function findFaults(tab: Tab, within?: string): Promise<string[]> {
  // A text is run by the browser's own debugging interface, which the page's policy does not bind.
  await tab.evaluate(axe.source, undefined);
  return tab.evaluate(async (selector) => {
    const { axe: inPage } = globalThis as unknown as {
      axe: typeof import('axe-core');
    };
    const { violations } = await inPage.run(
      selector ? { include: [selector] } : document,
    );
    return violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`,
    );
  }, within);
}

/** Every page of ours, and every view of the options. */
const PAGES = [
  'popup.html',
  'options.html',
  'options.html#settings/hours',
  'options.html#replies',
  'options.html#rules',
  'options.html#rules/tag/human-agent',
  'options.html#journal',
  'options.html#warned',
  'practice.html',
] as const;

/** axe finds nothing in our pages, dialog, bar and badges. */
export async function axeFindsNothing(stage: Stage): Promise<void> {
  const { tab } = await openLimitedDialog(stage);
  for (const own of ['ventana-dialog', 'ventana-bar', 'ventana-badge'])
    assert.deepEqual(await findFaults(tab, own), [], own);
  await tab.close();
  for (const path of PAGES) {
    const page = await stage.openPage(path);
    await until(`${path} is drawn`, () =>
      page.evaluate(() => document.querySelector('h1') !== null, undefined),
    );
    assert.deepEqual(await findFaults(page), [], path);
    await page.close();
  }
}
