import { sendWays } from '../e2e/scenarios/send-ways.ts';
import { pressOn } from '../e2e/scenarios/send-ways-places.ts';
import { quietPresses } from '../e2e/scenarios/send-ways-quiet.ts';
import type { Tab } from '../e2e/scenarios/tab.ts';
import type { ChaosRun } from './chaos-run.ts';
import { judgeDialogs, judgeDraft } from './judge.ts';
import type { Fuss, Press } from './plan.ts';

const WAYS = [
  'sticker',
  'gif',
  'file',
  'voice',
  'saved',
  'suggestion',
] as const;
type Way = (typeof WAYS)[number];

/** One of the ways that a composer has besides words and Likes. */
export const isWay = (by: Press): by is Way => WAYS.includes(by as Way);

/** Opens its panel, records, chooses a file: all before the press that sends. False = it was asked about already. */
export async function prepareWay(run: ChaosRun, way: Way): Promise<boolean> {
  if (way === 'file') return chooseOrAsk(run, sendWays.file.prepare);
  await sendWays[way].prepare(run.here.tab);
  return true;
}

/** A menu beside the box may hold what sends at once: the guard may ask before the browser lets a file be chosen. */
async function chooseOrAsk(
  run: ChaosRun,
  prepare: (tab: Tab) => Promise<void>,
): Promise<boolean> {
  const { here, outcome, world } = run;
  // A chooser that never came is still waited for.
  if (here.waitsForFile) return false;
  let error: unknown = null;
  let isDone = false;
  prepare(here.tab)
    .catch((reason: unknown) => {
      error = reason;
    })
    .finally(() => {
      isDone = true;
    });
  const seen = await run.lookUntil(
    ({ opened }) => isDone || opened > here.opened,
    8000,
  );
  if (seen.opened > here.opened) {
    here.opened = seen.opened;
    here.waitsForFile = true;
    if (world.phaseOf(here.thread ?? '') === 'open')
      run.wrong('needless', 'it was asked about choosing a file');
    outcome.setApart('asked about choosing a file');
    await here.tab.keyboard.press('Escape');
    await run.lookUntil(({ dialog }) => !dialog);
    await here.tab.keyboard.press('Escape');
    return false;
  }
  if (error) throw error;
  if (!seen.isSo) throw new Error('No file could be chosen.');
  return true;
}

export const pressWay = (run: ChaosRun, way: Way): Promise<void> =>
  sendWays[way].press(run.here.tab);

/** For the second press: a panel may have closed meanwhile. */
export async function preparedAgain(run: ChaosRun, way: Way): Promise<void> {
  if (way !== 'sticker' && way !== 'gif' && way !== 'saved') return;
  await run.here.tab.keyboard.press('Escape');
  await prepareWay(run, way);
}

/** Takes away what was prepared and did not leave. */
export async function putAway(run: ChaosRun, way: Way): Promise<void> {
  const { tab } = run.here;
  await tab.keyboard.press('Escape');
  const left = way === 'voice' ? 'voice cancel' : 'remove';
  if (way !== 'voice' && way !== 'file') return;
  const isThere = await tab.evaluate(
    (label) =>
      [...document.querySelectorAll('[aria-label]')].some((element) =>
        element.getAttribute('aria-label')?.startsWith(label),
      ),
    way === 'voice' ? 'Cancel recording' : 'Remove attachment',
  );
  if (isThere) await pressOn(tab, left);
}

/** What looks like a send and is none: nothing leaves, nothing is asked. */
export async function fuss(run: ChaosRun, what: Fuss): Promise<void> {
  const { here, world } = run;
  const seen = await run.look();
  const quiet = quietPresses[what];
  if (world.knobs.ways !== 'on' || seen.dialog || seen.draft === null || !quiet)
    return;
  const isPrepared =
    what !== 'removing a file' || (await chooseOrAsk(run, quiet.prepare));
  if (!isPrepared) return judgeDraft(run, what);
  if (what !== 'removing a file') await quiet.prepare(here.tab);
  await quiet.press(here.tab);
  await here.tab.keyboard.press('Escape');
  judgeDialogs(run, await run.look());
  await judgeDraft(run, what);
}
