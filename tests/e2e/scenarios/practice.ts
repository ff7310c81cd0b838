import assert from 'node:assert/strict';
import { findFaults } from './axe.ts';
import {
  seeBarBadge,
  seeDialog,
  seeDraft,
  typeDraft,
  waitUntilReadable,
} from './inbox-tab.ts';
import { readTable } from './stored.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';

/** Long enough for the page to send, had it been allowed to. */
const QUIET_MS = 400;

const seeBubbles = (tab: Tab) =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('.bubble.by-page')].map((bubble) => ({
        text: bubble.querySelector('p')?.textContent ?? '',
        about: bubble.querySelector('small')?.textContent ?? '',
      })),
    undefined,
  );

const seeKept = (tab: Tab) =>
  tab.evaluate(
    () => document.querySelector('.kept')?.textContent ?? '',
    undefined,
  );

/** The practice inbox on a day, with the conversation of one person open and its bar drawn. */
export async function openPractice(stage: Stage, day: string, name: string) {
  const tab = await stage.openPage(`practice.html?day=${day}`);
  await until(`${name} is opened`, () =>
    tab.evaluate((who) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.thread-row')];
      const row = rows.find(({ textContent }) => textContent?.includes(who));
      row?.click();
      return row !== undefined;
    }, name),
  );
  await until('the bar knows the thread', () => seeBarBadge(tab));
  return tab;
}

/** Types, presses Enter twice as somebody in a hurry, and looks at what is asked; nothing is sent meanwhile. */
async function tryToSend(tab: Tab, text: string) {
  const before = await seeBubbles(tab);
  await typeDraft(tab, text);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Enter');
  const dialog = await waitUntilReadable(tab);
  await stayQuiet(QUIET_MS);
  assert.deepEqual(await seeBubbles(tab), before);
  assert.equal(dialog?.focused, 'Keep writing');
  return dialog?.choices ?? [];
}

/** Chooses by digit, and gives the message that left. */
async function choose(tab: Tab, digit: string) {
  const before = await seeBubbles(tab);
  await tab.keyboard.press(digit);
  const after = await until(
    'one message is sent',
    () => seeBubbles(tab),
    (bubbles) => bubbles.length > before.length,
  );
  assert.equal(after.length, before.length + 1);
  await until('the journal’s line', () => seeKept(tab));
  return after.at(-1);
}

async function oneMessageMore(stage: Stage): Promise<void> {
  const tab = await openPractice(stage, '2017-01-16', 'Jorge Pardo');
  assert.equal(await seeBarBadge(tab), '1 message left');
  assert.deepEqual(await tryToSend(tab, 'Yes, we ship'), [
    'Use the message that is left: send',
  ]);
  const sent = await choose(tab, '1');
  assert.equal(sent?.text, 'Yes, we ship');
  assert.equal(await seeBarBadge(tab), 'window over');
  assert.match(await seeKept(tab), /Jorge Pardo .* “24 \+ 1”/);
  assert.deepEqual(await tryToSend(tab, 'and more'), [
    'Send outside the policy',
  ]);
  await tab.keyboard.press('Escape');
  await until('it is gone', async () => (await seeDialog(tab)) === null);
  assert.equal(await seeDraft(tab), 'and more');
  await tab.close();
}

async function aTagOf2018(stage: Stage): Promise<void> {
  const tab = await openPractice(stage, '2018-10-01', 'Pedro Lara');
  const choices = await tryToSend(tab, 'It arrives tomorrow');
  assert.equal(choices.length, 17);
  assert.equal(choices[0], 'Delivery and shipping news: send');
  assert.deepEqual(await findFaults(tab, 'ventana-dialog'), []);
  const sent = await choose(tab, '1');
  assert.match(sent?.about ?? '', /SHIPPING_UPDATE/);
  assert.match(await seeKept(tab), /Delivery .*SHIPPING_UPDATE/);
  await tab.close();
}

async function onlyHumanAgent(stage: Stage): Promise<void> {
  const tab = await openPractice(stage, '2026-11-01', 'Ana Belén Ruiz');
  assert.equal((await tryToSend(tab, 'It is ready')).length, 1);
  const sent = await choose(tab, '1');
  assert.match(sent?.about ?? '', /HUMAN_AGENT/);
  assert.deepEqual(await findFaults(tab), []);
  await tab.close();
}

/** The real guard under the rules of any day; nothing of it is stored. */
export async function everyDayCanBePractised(stage: Stage): Promise<void> {
  await oneMessageMore(stage);
  await aTagOf2018(stage);
  await onlyHumanAgent(stage);
  assert.deepEqual(await readTable(stage, 'journal'), []);
  assert.deepEqual(await readTable(stage, 'threads'), []);
}
