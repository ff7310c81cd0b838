import { moveClock, updateExtension } from '../e2e/scenarios/options.ts';
import type { ChaosRun } from './chaos-run.ts';
import { judgeDraft, judgeSends, provedBy } from './judge.ts';
import { reload, waitForBar } from './move.ts';
import type { Action } from './plan.ts';

const HOUR = 3_600_000;
const ARRIVAL_MS = 3000;

/** A message comes, from the customer or from a colleague's phone. */
export async function arrive(
  run: ChaosRun,
  { to, by, isHasty }: Extract<Action, { do: 'arrive' }>,
): Promise<void> {
  const { here, world } = run;
  const id = to === 'open' ? here.thread : run.pool[to]?.id;
  if (!id) return;
  world.arrive(
    id,
    by,
    by === 'customer' ? 'Are you there?' : 'Sent from my phone',
  );
  if (by === 'customer') run.decided.delete(id);
  if (id !== here.thread || by !== 'customer') return;
  if (isHasty || here.isOrphan) return;
  const seen = await run.lookUntil(
    (seen) => provedBy(run, seen) === 'open',
    ARRIVAL_MS,
  );
  if (!seen.isSo)
    run.outcome.setApart(`an arrival not seen in ${ARRIVAL_MS / 1000} s`);
  await judgeDraft(run, 'an arrival');
}

/** The worker is stopped, as the browser does with an idle one. */
export async function stopBackground(run: ChaosRun): Promise<void> {
  await run.stage.stopBackground();
  await run.here.tab.bringToFront();
  await judgeDraft(run, 'the worker was stopped');
}

/** An update under the open tabs. Firefox gives them the new script; in Chromium the old one steps aside. */
export async function update(run: ChaosRun): Promise<void> {
  judgeSends(run);
  for (const tab of run.tabs) tab.isOrphan = run.stage.browser === 'chromium';
  await updateExtension(run.stage);
  await run.here.tab.bringToFront();
  if (!run.here.isOrphan) await waitForBar(run);
}

/** Time passes, for the page and for us. */
export async function passTime(run: ChaosRun, hours: number): Promise<void> {
  run.world.clockMs += hours * HOUR;
  await moveClock(run.stage, run.world.clockMs);
  for (const tab of run.tabs.filter((tab) => tab !== run.here))
    await tab.tab.close();
  run.tabs.splice(0, run.tabs.length, run.here);
  await run.here.tab.bringToFront();
  await reload(run, false);
}
