import assert from 'node:assert/strict';
import { stayQuiet, until } from '../scenarios/tab.ts';
import {
  beAsked,
  chooseOnce,
  type HostileStage,
  journalOf,
  open,
  seeDialog,
  textsOf,
  waitForBar,
  write,
} from './victim.ts';

/** The page keeps each Enter that no person pressed: ours, as it is replayed. */
const CATCH = `window.caught = [];
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isTrusted) window.caught.push(event);
  });
  undefined`;

const AGAIN = `for (const event of [window.caught[0]]) {
    const box = document.querySelector('[role="textbox"], textarea');
    for (let i = 0; i < 3; i++) box.dispatchEvent(event);
  }
  window.caught.length > 0`;

/** The very event that passed once passes no more: not later, not elsewhere, and nothing is kept of it. */
async function replayedOnce(stage: HostileStage): Promise<void> {
  const victim = await open(stage);
  await waitForBar(victim);
  await victim.attack(CATCH);
  await beAsked(victim, 'Hello there');
  await chooseOnce(victim, 'Hello there');
  assert.equal(await victim.attack('window.caught.length'), 1);
  await victim.attack(AGAIN);
  await stayQuiet(300);
  assert.equal(textsOf(victim).length, 1);
  const other = JSON.stringify(victim.url(victim.other('limited')));
  await victim.attack(
    `history.pushState(null, '', ${other}); dispatchEvent(new PopStateEvent('popstate'));`,
  );
  await stayQuiet(1200);
  await waitForBar(victim);
  await write(victim, 'For somebody else');
  await victim.attack(AGAIN);
  await until('it asks in the other thread', () => seeDialog(victim));
  await stayQuiet(500);
  assert.equal(textsOf(victim).length, 1);
  const kept = await journalOf(victim);
  assert.deepEqual(
    kept.map(({ how }) => how),
    ['asked'],
  );
  await victim.tab.close();
}

/** In a thread that is decided the page may send by itself, but nothing of it is journalled as the moderator's. */
async function notNoted(stage: HostileStage): Promise<void> {
  const victim = await open(stage);
  await waitForBar(victim);
  await beAsked(victim, 'Hello there');
  await chooseOnce(victim, 'Hello there');
  await write(victim, 'and more');
  await victim.attack(`document.querySelector('[role="textbox"]').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true }));
    undefined`);
  await stayQuiet(2000);
  const kept = await journalOf(victim);
  assert.deepEqual(
    kept.map(({ how }) => how).filter((how) => how !== 'seen'),
    ['asked'],
  );
  await victim.tab.close();
}

export const replaying = {
  'the Enter that was replayed passes no second time': replayedOnce,
  'what the page sends by itself is not kept as the moderator’s': notNoted,
};
