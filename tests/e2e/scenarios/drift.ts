import assert from 'node:assert/strict';
import type { Knobs } from '../../fake-inbox/knobs.ts';
import { type Layout, layouts } from '../../fake-inbox/layouts.ts';
import { seeBarText } from './inbox-tab.ts';
import { readScreens } from './listed-rows.ts';
import {
  assertEnterIsHeld,
  findWaiting,
  waitForExactBar,
} from './second-skin.ts';
import { readTable } from './stored.ts';
import { type Stage, type Tab, until } from './tab.ts';
import { ToldWorld } from './told-world.ts';

/** Today's page is what all other scenarios run on; of the unknown build there is nothing to read. */
const LEFT_OUT: ReadonlySet<Layout> = new Set<Layout>(['b', 'unknown']);

const LAYOUTS: Readonly<Record<Stage['browser'], readonly Layout[]>> = {
  chromium: layouts.filter((layout) => !LEFT_OUT.has(layout)),
  firefox: ['bare', 'no-ids', 'iframe'],
};

interface MetaRow {
  readonly id: string;
  readonly report?: { readonly health: { readonly transcript: string } };
}

/** Where messages cannot be read the bar says so, and the stored report. Only a tab that is looked at can tell. */
async function waitForMissingMessages(stage: Stage, tab: Tab): Promise<void> {
  await until(
    'the bar says that messages are missing',
    () => seeBarText(tab),
    (text) => /messages are not recognised|Only in part/.test(text),
  );
  await until(
    'the report says so too',
    () => readTable<MetaRow>(stage, 'meta'),
    (rows) =>
      /missing|degraded/.test(
        rows.find(({ id }) => id === 'report')?.report?.health.transcript ?? '',
      ),
  );
}

/** A build of the page; each is the inbox of another Page, so that nothing is known from the one before. */
interface Build {
  readonly layout: Layout;
  readonly model: Knobs['model'];
  readonly seed: number;
}

async function checkLayout(stage: Stage, build: Build): Promise<void> {
  const { layout, model, seed } = build;
  const world = new ToldWorld(Date.now(), 'en', seed);
  const thread = findWaiting(world, 'limited');
  const knobs = { now: world.madeAt, ...build };
  const tab = await stage.openInbox(knobs, { thread });
  await tab.bringToFront();
  const share = { most: 3, share: 0.9 };
  await readScreens(tab, ({ rows, at }) => world.check(rows, at), share);
  assert.ok(world.checked > 20, `${world.checked} badges in ${layout}`);
  if (model === 'on' && layout === 'no-ids')
    await waitForMissingMessages(stage, tab);
  if (model === 'on' && layout === 'iframe') {
    await waitForExactBar(tab, thread);
    await assertEnterIsHeld(stage, tab);
  }
  await tab.close();
}

/** Whatever the page has drifted to: nothing is promised too long, nearly all is read, and what is not is said. */
export async function driftIsReadOrSaid(stage: Stage): Promise<void> {
  let seed = 1;
  for (const layout of LAYOUTS[stage.browser])
    for (const model of ['off', 'on'] as const) {
      const build = { layout, model, seed: ++seed };
      await checkLayout(stage, build).catch((error: Error) => {
        throw new Error(`${JSON.stringify(build)}: ${error.message}`);
      });
    }
}
