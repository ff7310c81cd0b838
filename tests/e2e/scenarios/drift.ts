import assert from 'node:assert/strict';
import type { Knobs } from '../../fake-inbox/knobs.ts';
import { readScreens } from './listed-rows.ts';
import { eraseAll } from './options.ts';
import { assertEnterIsHeld, findWaiting } from './second-skin.ts';
import { readTable } from './stored.ts';
import { type Stage, type Tab, until } from './tab.ts';
import { ToldWorld } from './told-world.ts';

type Layout = Knobs['layout'];

const LAYOUTS: Readonly<Record<Stage['browser'], readonly Layout[]>> = {
  chromium: ['iframe'],
  x: [
    'no-surface',
    'no-pagelet',
    'no-legacy',
    'bare',
    'flat',
    'nested',
    'roleless',
    'no-ids',
    'late-time',
    'iframe',
  ],
  firefox: ['bare', 'no-ids', 'iframe'],
};

interface MetaRow {
  readonly id: string;
  readonly report?: { readonly health: { readonly transcript: string } };
}

/** Where messages cannot be read the stored report says so. */
const waitForMissingMessages = (stage: Stage, tab: Tab) =>
  until(
    'the report says that messages are missing',
    () => readTable<MetaRow>(stage, 'meta').finally(() => tab.bringToFront()),
    (rows) =>
      /missing|degraded/.test(
        rows.find(({ id }) => id === 'report')?.report?.health.transcript ?? '',
      ),
  );

async function checkLayout(
  stage: Stage,
  layout: Layout,
  model: Knobs['model'],
): Promise<void> {
  await eraseAll(stage);
  const world = new ToldWorld();
  const thread = findWaiting(world, 'limited');
  const knobs = { now: world.madeAt, layout, model };
  const tab = await stage.openInbox(knobs, { thread });
  const share = { most: 4, share: 0.9 };
  await readScreens(tab, ({ rows, at }) => world.check(rows, at), share);
  assert.ok(world.checked > 25, `${world.checked} badges in ${layout}`);
  if (model === 'on' && layout === 'no-ids')
    await waitForMissingMessages(stage, tab);
  if (model === 'on' && layout === 'iframe')
    await assertEnterIsHeld(stage, tab);
  await tab.close();
}

/** Whatever the page has drifted to: nothing is promised too long, nearly all is read, and what is not is said. */
export async function driftIsReadOrSaid(stage: Stage): Promise<void> {
  for (const layout of LAYOUTS[stage.browser])
    for (const model of ['on', 'off'] as const)
      try {
        await checkLayout(stage, layout, model);
      } catch (error) {
        throw new Error(
          `${layout}, model ${model}: ${(error as Error).message}`,
        );
      }
}
