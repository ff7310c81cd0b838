import { hits } from '../e2e/scenarios/send-ways-aim.ts';
import type { ChaosRun } from './chaos-run.ts';
import type { Press } from './plan.ts';
import { placeOf } from './probe.ts';
import { pressWay } from './ways.ts';

const BOX =
  '[contenteditable="true"][role="textbox"], [data-pagelet*="DetailView"] textarea';
const SEND = '[role="button"][aria-label="Send"]';
const LIKE = '[role="button"][aria-label="Send a Like"]';

/** What somebody types on who does not wait for what comes of an Enter. */
export const MORE_WORDS = 'bye1';

/** Puts the caret at the end of the draft, by a click where it is not in the box. */
export async function enterBox(run: ChaosRun): Promise<void> {
  if (!(await run.look()).isCaretInBox) await click(run, BOX);
  await chord(run, 'End');
  // An editor hears of a moved caret a little later; no hand is quicker.
  await run.here.tab.evaluate(
    () => new Promise((done) => setTimeout(done, 20)),
    undefined,
  );
}

/** A key with Control held. */
export async function chord(
  { here: { tab } }: ChaosRun,
  key: string,
): Promise<void> {
  await tab.keyboard.down('Control');
  await tab.keyboard.press(key);
  await tab.keyboard.up('Control');
}

/** How often somebody aims anew at what moves. */
const TRIES = 5;

/** A click that hits: what moved away under it is clicked where it is now. */
export async function click(run: ChaosRun, selector: string): Promise<void> {
  const { tab } = run.here;
  const name = selector.replace(/^dialog /, '');
  for (let tries = 0; tries < TRIES; tries++) {
    const place = await placeOf(tab, selector);
    if (!place) throw new Error(`There is no ${selector} to click.`);
    if (await hits(tab, name, place)) return;
  }
  throw new Error(`${selector} moves away under each click.`);
}

async function touch(run: ChaosRun, selector: string): Promise<void> {
  const place = await placeOf(run.here.tab, selector);
  if (!place) throw new Error(`There is no ${selector} to touch.`);
  const { x, y } = place;
  if (run.stage.touch) await run.stage.touch(run.here.tab, x, y);
  else await run.here.tab.mouse.click(x, y);
}

/** Reaches a control as the Tab key does, and presses it. */
async function pressByKey(
  run: ChaosRun,
  label: string,
  key: string,
): Promise<void> {
  const { tab } = run.here;
  await enterBox(run);
  for (let step = 0; step < 4; step++) {
    await tab.keyboard.press('Tab');
    const isThere = await tab.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      label,
    );
    if (isThere) return tab.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${label}.`);
}

/** Presses to send, in one of the ways. */
export async function press(run: ChaosRun, by: Press): Promise<void> {
  const { keyboard } = run.here.tab;
  switch (by) {
    case 'enter':
    case 'enter-twice':
      await enterBox(run);
      await keyboard.press('Enter');
      if (by === 'enter-twice') await keyboard.press('Enter');
      return;
    case 'enter-held':
      await enterBox(run);
      for (let repeat = 0; repeat < 4; repeat++) await keyboard.down('Enter');
      return keyboard.up('Enter');
    case 'enter-words':
      await enterBox(run);
      await keyboard.press('Enter');
      return keyboard.type(MORE_WORDS);
    case 'send-click':
      return click(run, SEND);
    case 'send-touch':
      return touch(run, SEND);
    case 'send-enter':
      return pressByKey(run, SEND, 'Enter');
    case 'send-space':
      return pressByKey(run, SEND, ' ');
    case 'like':
      return click(run, LIKE);
    default:
      return pressWay(run, by);
  }
}
