import assert from 'node:assert/strict';
import { eraseAll } from '../scenarios/options.ts';
import { stayQuiet, until } from '../scenarios/tab.ts';
import { withstand } from './attack.ts';
import { clickThere, covered, learnPlace, pressThere } from './covered.ts';
import { isHeldAfter } from './disarming.ts';
import { bendBrowser, defineOurTags, takeOurRoots } from './early.ts';
import { forged } from './forged.ts';
import { readKept } from './kept.ts';
import { panelAttacks } from './panel.ts';
import { replaying } from './replayed.ts';
import { looksTheSame } from './styled.ts';
import { swapping } from './swapped.ts';
import {
  assertNothingSent,
  beAsked,
  chooseOnce,
  type HostileStage,
  journalOf,
  open,
  seeBar,
  seeDialog,
  waitForBar,
  waitUntilReadable,
  write,
} from './victim.ts';

async function forgedAndCovered(stage: HostileStage): Promise<void> {
  const victim = await open(stage);
  await waitForBar(victim);
  await beAsked(victim, 'Hello there');
  await waitUntilReadable();
  await withstand(victim, forged);
  await looksTheSame(victim);
  await learnPlace(victim);
  await withstand(victim, covered);
  assert.deepEqual(await readKept(stage), {
    journal: [],
    reminders: [],
    putAway: 0,
    settings: null,
    counts: null,
  });
  await victim.tab.bringToFront();
  await chooseOnce(victim, 'Hello there', clickThere);
  await until(
    'the journal has it',
    async () => (await journalOf(victim)).length === 1,
  );
  await victim.tab.close();
}

async function disarmedBefore(stage: HostileStage): Promise<void> {
  const victim = await open(stage);
  await isHeldAfter(victim, stage);
  await assertNothingSent(victim);
  await victim.tab.close();
}

/** The document is opened anew, which takes every listener off the window. */
async function listenersTaken(stage: HostileStage): Promise<void> {
  const victim = await open(stage, { knobs: { composer: 'textarea' } });
  await waitForBar(victim);
  await victim.attack(`(() => {
    const root = document.documentElement;
    root.remove();
    document.open();
    document.close();
    document.documentElement?.remove();
    document.append(root);
  })()`);
  await waitForBar(victim);
  await beAsked(victim, 'Hello there');
  await assertNothingSent(victim);
  await chooseOnce(victim, 'Hello there');
  await victim.tab.close();
}

/** The page takes the question away at once: a second Enter on its way does not send, nor one held down. */
async function takenAway(stage: HostileStage): Promise<void> {
  const victim = await open(stage);
  await waitForBar(victim);
  await write(victim, 'Hello there');
  await victim.attack(
    `new MutationObserver(() => document.querySelector('ventana-dialog')?.remove()).observe(document.documentElement, { childList: true })`,
  );
  for (let press = 0; press < 4; press++) {
    await victim.tab.keyboard.press('Enter');
    await stayQuiet(60);
  }
  await assertNothingSent(victim);
  assert.deepEqual(await journalOf(victim), []);
  await victim.tab.close();
}

/** The page keeps the browser from drawing the question: what is pressed meanwhile was not meant for it. */
async function notDrawn(stage: HostileStage): Promise<void> {
  const victim = await open(stage);
  await waitForBar(victim);
  await write(victim, 'Hello there');
  await victim.attack(`new MutationObserver((_, observer) => {
    if (!document.querySelector('ventana-dialog')) return;
    observer.disconnect();
    const until = performance.now() + 1500;
    while (performance.now() < until);
  }).observe(document.documentElement, { childList: true }); undefined`);
  await victim.tab.keyboard.press('Enter');
  await stayQuiet(100);
  await Promise.all([victim.tab.keyboard.press('1'), stayQuiet(1700)]);
  await assertNothingSent(victim);
  assert.ok(await seeDialog(victim), 'the question still stands');
  await chooseOnce(victim, 'Hello there');
  await victim.tab.close();
}

/** The page frames itself and makes the frame invisible, so that somebody presses what they do not see. */
async function unseenFrame(stage: HostileStage): Promise<void> {
  const victim = await open(stage, { knobs: { layout: 'iframe' } });
  await waitForBar(victim);
  await beAsked(victim, 'Hello there');
  await learnPlace(victim);
  for (const css of ['opacity: 0.02', 'filter: opacity(0)', 'scale: 0.1']) {
    const style = JSON.stringify(`border:0;width:100%;height:100vh;${css}`);
    await victim.attack(
      `document.querySelector('iframe').style.cssText = ${style}; undefined`,
    );
    await stayQuiet(300);
    await pressThere(victim);
    await assertNothingSent(victim);
  }
  await victim.attack(
    `document.querySelector('iframe').style.cssText = 'border:0;display:block;width:100%;height:100vh'; undefined`,
  );
  await chooseOnce(victim, 'Hello there', clickThere);
  await victim.tab.close();
}

async function closedRootsStayClosed(stage: HostileStage): Promise<void> {
  const early = `(${defineOurTags})()`;
  const victim = await open(stage, { early });
  await waitForBar(victim);
  await beAsked(victim, 'Hello there');
  assert.equal(await victim.attack('window.readCaught()'), '');
  await waitUntilReadable();
  await assertNothingSent(victim);
  await victim.tab.close();
}

async function rootsCannotBeTaken(stage: HostileStage): Promise<void> {
  const early = `(${takeOurRoots})()`;
  const victim = await open(stage, { early });
  await waitForBar(victim);
  await beAsked(victim, 'Hello there');
  assert.ok(await seeBar(victim));
  await assertNothingSent(victim);
  await chooseOnce(victim, 'Hello there');
  await victim.tab.close();
}

async function bentBrowser(stage: HostileStage): Promise<void> {
  const victim = await open(stage, { early: `(${bendBrowser})()` });
  await waitForBar(victim);
  await beAsked(victim, 'Hello there');
  // Ten million ms have passed, if the page is to be believed.
  await victim.tab.keyboard.press('1');
  await assertNothingSent(victim);
  await chooseOnce(victim, 'Hello there');
  await victim.tab.close();
}

type Run = (stage: HostileStage) => Promise<void>;

const runs: Readonly<Record<string, Run>> = {
  'no forged event, cover or style answers the question': forgedAndCovered,
  'nothing a page does beforehand lets a real Enter pass': disarmedBefore,
  'a document opened anew does not take the guard off': listenersTaken,
  'a question that is taken away does not let a second Enter pass': takenAway,
  'a question that is not drawn cannot be answered': notDrawn,
  'our tags as custom elements do not open the closed roots':
    closedRootsStayClosed,
  'our tags as custom elements do not keep the guard from asking':
    rootsCannotBeTaken,
  'a page that bends the browser bends none of ours': bentBrowser,
  'an unseen frame cannot have the question answered': async (stage) => {
    // Firefox does not tell an extension what can be seen of a frame.
    if (stage.browser === 'chromium') await unseenFrame(stage);
  },
  ...swapping,
  ...replaying,
  ...panelAttacks,
};

/** What no page can make Ventana do; each begins with nothing stored. */
export const hostile = Object.entries(runs).map(
  ([name, run]): readonly [string, Run] => [
    name,
    async (stage) => {
      await eraseAll(stage);
      await run(stage);
    },
  ],
);
