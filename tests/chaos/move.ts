import { fakeInboxUrl, inboxPath } from '../fake-inbox/knobs.ts';
import type { WorldThread } from '../fake-inbox/world.ts';
import { type ChaosRun, OpenTab } from './chaos-run.ts';
import { judgeDialogs, judgeDraft, judgeSends, provedBy } from './judge.ts';
import { readProofs } from './ledger-proof.ts';
import type { Action } from './plan.ts';

const ROW_HEIGHT = 94;
/** How long the bar may take to know a thread; one of which nothing is known it never knows. */
const BAR_MS = 400;

export async function waitForBar(run: ChaosRun): Promise<void> {
  await run.lookUntil((seen) => provedBy(run, seen) !== null, BAR_MS);
}

/** Remembers what the ledger proves before the page is shaken: for a moment the bar is not to be believed. */
async function readLedger(run: ChaosRun): Promise<void> {
  run.here.proofs = await readProofs(run.stage, run.world.now());
  await run.here.tab.bringToFront();
}

/** Scrolls the list to a row; null = it is not there. */
const showRow = (run: ChaosRun, { id, name }: WorldThread) =>
  run.here.tab.evaluate(
    async ({ top, wanted }) => {
      const list = [
        ...document.querySelectorAll<HTMLElement>(
          '[data-surface$=":thread_list"] *',
        ),
      ].find((element) => getComputedStyle(element).overflowY === 'auto');
      if (!list) return null;
      list.scrollTop = top;
      for (let frame = 0; frame < 60; frame++) {
        await new Promise((resolve) => setTimeout(resolve, 16));
        const title = [
          ...list.querySelectorAll('[data-surface*="thread_title"]'),
        ].find((element) => element.textContent === wanted);
        // The marked element has no size of its own.
        const rect = title?.firstElementChild?.getBoundingClientRect();
        if (!rect) continue;
        const place = { x: rect.x + 5, y: rect.y + rect.height / 2 };
        // While it scrolls the list takes no clicks.
        if (title?.contains(document.elementFromPoint(place.x, place.y)))
          return place;
      }
      return null;
    },
    { top: (run.world.placeOf(id) - 2) * ROW_HEIGHT, wanted: name },
  );

async function clickRow(run: ChaosRun, thread: WorldThread): Promise<boolean> {
  const place = await showRow(run, thread);
  if (!place) return false;
  await run.here.tab.mouse.click(place.x, place.y);
  const seen = await run.lookUntil((now) => now.thread === thread.id, 2000);
  if (!seen.isSo) run.outcome.setApart('a row that moved away under the click');
  return seen.isSo;
}

/** The page opens another thread by itself, as its "back" does. */
const routeTo = (run: ChaosRun, thread: WorldThread) =>
  run.here.tab.evaluate(
    (path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    inboxPath(run.world.knobs, { thread }),
  );

/** Goes back to a thread only to see its draft. */
export async function visit(run: ChaosRun, thread: WorldThread): Promise<void> {
  if (thread.id !== run.here.thread) {
    await routeTo(run, thread);
    await run.lookUntil((now) => now.thread === thread.id);
    run.here.thread = thread.id;
  }
  await judgeDraft(run, 'coming back');
}

/** Opens a thread of the sequence and sees that its draft is as it was left. */
export async function switchTo(
  run: ChaosRun,
  { to, by, isHasty }: Extract<Action, { do: 'switch' }>,
): Promise<void> {
  const { here } = run;
  const thread = run.pool[to];
  if (!thread || thread.id === here.thread) return;
  const { dialog, bar } = await run.look();
  here.oldBar = bar;
  here.proofs = new Map();
  if (isHasty) await readLedger(run);
  const isClicked = !dialog && by === 'row' && (await clickRow(run, thread));
  if (!isClicked) await routeTo(run, thread);
  const seen = await run.lookUntil(
    (now) => now.thread === thread.id && now.draft !== null,
  );
  if (!seen.isSo) throw new Error(`${thread.name} does not open.`);
  here.thread = thread.id;
  if (!isHasty && !dialog) await waitForBar(run);
  await judgeDraft(run, `switching by ${by}`);
}

const addressOf = ({ world, pool, here }: ChaosRun) =>
  fakeInboxUrl(
    { ...world.knobs, clock: world.clockMs },
    { thread: pool.find(({ id }) => id === here.thread) ?? null },
  );

/** A new document in the tab: the page forgets its drafts, and a dialog is gone with it. */
export async function reload(run: ChaosRun, isHasty: boolean): Promise<void> {
  const { here, stage } = run;
  await run.takeTimes();
  judgeDialogs(run, await run.look());
  // Once more what was on its way: after this the box is another.
  judgeSends(run);
  here.drafts = new Map();
  here.asked = null;
  here.opened = 0;
  here.typedAt = 0;
  here.isOrphan = false;
  here.oldBar = '';
  here.proofs = new Map();
  if (isHasty) await readLedger(run);
  if (isHasty) await stage.openHasty(here.tab, addressOf(run));
  else await here.tab.goto(addressOf(run));
  await waitForBox(run);
  if (!isHasty) await waitForBar(run);
}

const waitForBox = (run: ChaosRun) =>
  run
    .lookUntil(({ draft, thread }) => draft !== null || thread === null)
    .then((seen) => {
      if (!seen.isSo) throw new Error('The page has no box.');
    });

/** A second tab on the same thread; what follows is done there. */
export async function openSecondTab(run: ChaosRun): Promise<void> {
  if (run.tabs.length > 1) return;
  const { thread } = run.here;
  run.here = new OpenTab(await run.stage.openUrl(addressOf(run)));
  run.here.thread = thread;
  run.tabs.push(run.here);
  await waitForBox(run);
  await waitForBar(run);
}

export async function goToOtherTab(run: ChaosRun): Promise<void> {
  const other = run.tabs.find((tab) => tab !== run.here);
  if (!other) return;
  run.here = other;
  await other.tab.bringToFront();
  await waitForBar(run);
}

/** Closes the tab and opens its address anew. */
export async function reopen(run: ChaosRun): Promise<void> {
  const { here, stage } = run;
  await run.takeTimes();
  judgeSends(run);
  const address = addressOf(run);
  const fresh = new OpenTab(await stage.openUrl(address));
  await here.tab.close();
  fresh.thread = here.thread;
  run.tabs.splice(run.tabs.indexOf(here), 1, fresh);
  run.here = fresh;
  await fresh.tab.bringToFront();
  await waitForBox(run);
  await waitForBar(run);
}
