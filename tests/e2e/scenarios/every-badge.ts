import assert from 'node:assert/strict';
import { int, random } from '../../fake-inbox/world/random.ts';
import {
  clickRow,
  glide,
  readScreens,
  type Snapshot,
  scrollListTo,
  seeListed,
  waitForListed,
} from './listed-rows.ts';
import { eraseAll } from './options.ts';
import type { Stage, Tab } from './tab.ts';
import { ToldWorld } from './told-world.ts';

const ROW_PX = 94;
/** So often the list may come to rest. */
const REST = 8;

interface Scene {
  readonly stage: Stage;
  readonly tab: Tab;
  readonly world: ToldWorld;
  /** Where the customer spoke last the very time is known. */
  readonly isExact: boolean;
}

type Dice = () => number;
/** Does something to the list, and tells what; `seen`: what was seen meanwhile. */
type Disturb = (
  scene: Scene,
  dice: Dice,
  step: number,
) => Promise<{ did: string; seen?: readonly Snapshot[] }>;

const jump: Disturb = async ({ tab, world }, dice) => {
  const top = int(dice, 0, world.threads.length * ROW_PX);
  await scrollListTo(tab, top);
  return { did: `jump to ${top}` };
};

const wheel: Disturb = async ({ tab }, dice) => {
  const px = int(dice, -4, 4) * ROW_PX + 30;
  return { did: `glide by ${px}`, seen: await glide(tab, px) };
};

const sort: Disturb = async ({ stage }, _, step) => {
  stage.inbox.resort(step + 1);
  return { did: 'sort' };
};

const arrive: Disturb = async ({ stage, world }, dice, step) => {
  const thread = world.threads[int(dice, 0, world.threads.length - 1)]!;
  const by = dice() < 0.5 ? 'customer' : 'page';
  const text = `Number ${step} in a row of its own`;
  world.arrive(stage.inbox, thread, { by, text, at: Date.now() });
  return { did: `${by} in ${thread.name}` };
};

const open: Disturb = async ({ tab }, dice) => ({
  did: `open ${await clickRow(tab, int(dice, 0, 20))}`,
});

const DISTURBANCES = [
  jump,
  jump,
  wheel,
  wheel,
  sort,
  sort,
  arrive,
  arrive,
  open,
];

function check(scene: Scene, seen: readonly Snapshot[]): void {
  for (const { rows, at, stray } of seen) {
    assert.equal(stray, 0, 'a badge that stands in no row');
    scene.world.check(rows, at, scene.isExact);
  }
}

async function walk(scene: Scene, steps: number, dice: Dice): Promise<void> {
  const { tab } = scene;
  const trail: string[] = [];
  for (let step = 0; step < steps; step++) {
    const disturb = DISTURBANCES[int(dice, 0, DISTURBANCES.length - 1)]!;
    const { did, seen = [] } = await disturb(scene, dice, step);
    trail.push(did);
    try {
      check(scene, [...seen, await seeListed(tab)]);
      if (step % REST === 0) check(scene, [await waitForListed(tab, 1)]);
    } catch (error) {
      const { message } = error as Error;
      throw new Error(`${message}\nSteps: ${trail.slice(-8).join(' | ')}`);
    }
  }
}

/** Whatever the list does, a badge that can be seen is its own row's; and exact where the customer spoke last. */
export async function everyBadgeBelongsToItsRow(stage: Stage): Promise<void> {
  // Each look costs Firefox several times as much.
  const share = stage.browser === 'firefox' ? 5 : 1;
  for (const { model, steps, seed } of [
    { model: 'on', steps: 200 / share, seed: 11 },
    { model: 'off', steps: 60 / share, seed: 12 },
  ] as const) {
    stage.inbox.reset();
    await eraseAll(stage);
    const world = new ToldWorld();
    const tab = await stage.openInbox({ now: world.madeAt, model });
    await waitForListed(tab, 1);
    const scene = { stage, tab, world, isExact: model === 'on' };
    await walk(scene, steps, random(seed));
    await readScreens(tab, (seen) => check(scene, [seen]), {
      most: 4,
      share: 1,
    });
    assert.ok(world.checked > 2 * steps, `${world.checked} badges were seen`);
    assert.ok(world.unclear < world.checked / 20, `${world.unclear} unclear`);
    if (scene.isExact) assert.ok(world.exact > steps, `${world.exact} exact`);
    await tab.close();
  }
}
