import assert from 'node:assert/strict';
import { int, random } from '../../fake-inbox/world/random.ts';
import {
  clickRow,
  readScreens,
  scrollListTo,
  seeListed,
  waitForListed,
} from './listed-rows.ts';
import { eraseAll } from './options.ts';
import { type Stage, type Tab, until } from './tab.ts';
import { ToldWorld } from './told-world.ts';

const ROW_PX = 94;
const REST = 5;

/** What can happen to a list in one step; told for the fault's sake. */
async function disturb(
  { stage, tab, world }: Scene,
  step: number,
  dice: () => number,
): Promise<string> {
  const what = int(dice, 0, 9);
  if (what < 4) {
    const top = int(dice, 0, world.threads.length * ROW_PX);
    await scrollListTo(tab, top);
    return `scroll to ${top}`;
  }
  if (what < 6) {
    stage.inbox.resort(step + 1);
    return 'resort';
  }
  if (what < 8) {
    const thread = world.threads[int(dice, 0, world.threads.length - 1)]!;
    const by = dice() < 0.5 ? 'customer' : 'page';
    const text = `Number ${step} in a row of its own`;
    world.arrive(stage.inbox, thread, { by, text, at: Date.now() });
    return `${thread.name}: ${by}`;
  }
  // The scroll and the arrival before it are seen together with what a click changes.
  return `open ${await clickRow(tab, int(dice, 0, 20))}`;
}

interface Scene {
  readonly stage: Stage;
  readonly tab: Tab;
  readonly world: ToldWorld;
}

type Snapshot = Awaited<ReturnType<typeof seeListed>>;

function check(
  { rows, at, stray }: Snapshot,
  { world }: Scene,
  isExact: boolean,
): void {
  assert.equal(stray, 0, 'a badge that stands in no row');
  world.check(rows, at, isExact);
}

async function walk(
  scene: Scene,
  { steps, seed, isExact }: { steps: number; seed: number; isExact: boolean },
): Promise<void> {
  const dice = random(seed);
  const { tab } = scene;
  const trail: string[] = [];
  for (let step = 0; step < steps; step++) {
    trail.push(await disturb(scene, step, dice));
    try {
      check(await seeListed(tab), scene, isExact);
      // Now and then it may come to rest: then everybody in view has a badge.
      if (step % REST === 0) check(await waitForListed(tab, 1), scene, isExact);
    } catch (error) {
      const { message } = error as Error;
      throw new Error(`${message}\nSteps: ${trail.slice(-8).join(' | ')}`);
    }
  }
}

/** The list comes to rest: everybody in view has a badge, and the last arrivals are told to the minute. */
async function comesToRest({ tab, world }: Scene, isExact: boolean) {
  await scrollListTo(tab, 0);
  await until(
    'the newest arrival is drawn',
    async () => world.find((await seeListed(tab)).rows[0]!),
    (found) => found.length > 0,
  );
  await readScreens(tab, ({ rows, at }) => world.check(rows, at, isExact), {
    most: 4,
    share: 1,
  });
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
    const scene = { stage, tab, world };
    const isExact = model === 'on';
    await walk(scene, { steps, seed, isExact });
    await comesToRest(scene, isExact);
    assert.ok(world.checked > 2 * steps, `${world.checked} badges were seen`);
    assert.ok(world.unclear < world.checked / 20, `${world.unclear} unclear`);
    if (isExact) assert.ok(world.exact > steps, `${world.exact} exact`);
    await tab.close();
  }
}
