import { eraseAll, moveClock } from '../e2e/scenarios/options.ts';
import { fakeInboxUrl } from '../fake-inbox/knobs.ts';
import { ChaosRun, OpenTab } from './chaos-run.ts';
import type { ChaosStage } from './chaos-stage.ts';
import { ChaosWorld, PER_WORLD } from './chaos-world.ts';
import { Outcome } from './outcome.ts';
import { type Action, planOf } from './plan.ts';
import { playSequence } from './sequence.ts';

export interface ChaosOptions {
  readonly seed: number;
  /** The first sequence and how many. */
  readonly from: number;
  readonly count: number;
  /** Another plan than the seed's. */
  readonly planOf?: (seed: number, number: number) => readonly Action[];
  readonly tell?: (number: number, action: Action) => void;
  /** Hears of what went wrong in each sequence as soon as it is over. */
  readonly tellEnd?: (number: number, wrong: readonly string[]) => void;
  readonly outcome?: Outcome;
}

interface Opened {
  readonly world: ChaosWorld;
  readonly tab: OpenTab;
}

const known = new WeakMap<ChaosStage, Set<number | undefined>>();

/** A new inbox, a new tab in it, and nothing stored of it. */
async function openWorld(
  stage: ChaosStage,
  seed: number,
  number: number,
): Promise<Opened> {
  stage.inbox.reset();
  const batch = Math.floor(number / PER_WORLD);
  const world = new ChaosWorld(stage.inbox, seed, batch);
  const pages = known.get(stage) ?? new Set();
  known.set(stage, pages);
  // The same world made anew has other times for the same messages.
  if (pages.has(world.knobs.seed)) await eraseAll(stage);
  pages.add(world.knobs.seed);
  const tab = new OpenTab(await stage.openUrl(fakeInboxUrl(world.knobs)));
  await tab.tab.bringToFront();
  return { world, tab };
}

/** Plays sequences one after the other; the same seed and number play the same. */
export async function playChaos(
  stage: ChaosStage,
  { seed, from, count, tell, tellEnd, ...options }: ChaosOptions,
): Promise<Outcome> {
  const outcome = options.outcome ?? new Outcome();
  let open = null as Opened | null;
  for (let number = from; number < from + count; number++) {
    if (!open || number % PER_WORLD === 0) {
      await open?.tab.tab.close();
      open = await openWorld(stage, seed, number);
    }
    const { world, tab }: Opened = open;
    const pool = world.poolOf(seed, number);
    const run = new ChaosRun({ stage, world, pool, outcome, number }, tab);
    const before = outcome.violations.length;
    const plan = (options.planOf ?? planOf)(seed, number);
    await playSequence(run, plan, (action) => tell?.(number, action));
    const wrong = outcome.violations.slice(before);
    tellEnd?.(
      number,
      wrong.map(({ fault, about }) => `${fault}: ${about}`),
    );
    for (const each of run.tabs) {
      run.here = each;
      await run.takeTimes();
    }
    const isSpoilt =
      wrong.length > 0 ||
      world.clockMs !== 0 ||
      run.tabs.some((each) => each.isOrphan);
    if (world.clockMs) await moveClock(stage, 0);
    const [kept, ...others] = run.tabs;
    for (const other of others) await other.tab.close();
    open = kept && !isSpoilt ? { world, tab: kept } : null;
    if (isSpoilt) await kept?.tab.close();
  }
  await open?.tab.tab.close();
  return outcome;
}
