import assert from 'node:assert/strict';
import { texts } from './guard-moments-tools.ts';
import { seeDraft, typeDraft } from './inbox-tab.ts';
import { openTwo, waitForNote } from './panel.ts';
import {
  clickComposer,
  isPanelShown,
  pressPanelButton,
  saveReplies,
  seePanel,
  waitForFocus,
  waitForPanel,
} from './panel-tab.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';

const HOURS = {
  title: 'Hours',
  text: 'Hello {name}, we are open from 9 to 6.',
};
const SALE = {
  title: 'Sale',
  text: 'Only today: 20% off everything, code SALE20!',
};

/** The panel's button in the bar, from the composer, by keys alone. */
async function reachButton(tab: Tab): Promise<void> {
  await until('the button has the focus', async () => {
    await tab.keyboard.down('Shift');
    await tab.keyboard.press('Tab');
    await tab.keyboard.up('Shift');
    return isOnButton(tab);
  });
}

const isOnButton = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const root = document.querySelector('ventana-bar')?.shadowRoot;
    const text = root?.activeElement?.textContent ?? '';
    return document.hasFocus() && text.startsWith('Notes');
  }, undefined);

/** Presses Tab until the focus is on what begins with these words. */
async function tabTo(tab: Tab, words: string, held?: 'Shift'): Promise<void> {
  await until(`Tab reaches ${words}`, async () => {
    if (held) await tab.keyboard.down(held);
    await tab.keyboard.press('Tab');
    if (held) await tab.keyboard.up(held);
    return (await seePanel(tab))?.focused.startsWith(words) ?? false;
  });
}

/** Held for too long, as keys are: the focus is elsewhere before it is let go. */
async function holdEnter(tab: Tab): Promise<void> {
  for (let n = 0; n < 8; n++) {
    await tab.keyboard.down('Enter');
    await stayQuiet(60);
  }
  await tab.keyboard.up('Enter');
}

/** Open, write, label, insert, close; the focus goes in and comes back. */
export async function panelWorksByKeys(stage: Stage): Promise<void> {
  // In an open window the guard lets everything go.
  const { tab, one } = await openTwo(stage, 'open');
  await saveReplies(stage, [HOURS, SALE]);
  await tab.bringToFront();
  await typeDraft(tab, 'Hi!');
  await reachButton(tab);
  await tab.keyboard.press('Enter');
  await waitForPanel(tab, one.name);
  await waitForFocus(tab, 'Hours');
  await tabTo(tab, 'textarea', 'Shift');
  await tab.keyboard.type('By keys');
  await tabTo(tab, 'Labels');
  await tab.keyboard.press('Enter');
  await tabTo(tab, 'Support');
  for (let i = 0; i < 3; i++) await tab.keyboard.press('ArrowRight');
  await waitForFocus(tab, 'Booking');
  await tab.keyboard.press(' ');
  await tabTo(tab, 'Hours');
  await stayQuiet(500);
  await holdEnter(tab);
  await until(
    'the reply is in the draft',
    () => seeDraft(tab),
    (draft) => draft.includes('open from 9 to 6'),
  );
  assert.equal((await seeDraft(tab)).split('open from 9 to 6').length, 2);
  await tab.keyboard.type(' Ana');
  await until(
    'the caret is in the composer',
    () => seeDraft(tab),
    (draft) => draft.endsWith(' Ana'),
  );
  assert.deepEqual(texts(stage), []);
  await reachButton(tab);
  await tab.keyboard.press('Enter');
  await until(
    'it is closed by its button',
    async () => !(await isPanelShown(tab)),
  );
  await tab.keyboard.press('Enter');
  await until('it is open again', () => isPanelShown(tab));
  await waitForFocus(tab, 'Hours');
  await tab.keyboard.press('Escape');
  await until(
    'it is closed by Escape in it',
    async () => !(await isPanelShown(tab)),
  );
  await until('the focus is back on the button', () => isOnButton(tab));
  const notes = await waitForNote(stage, one, 'By keys');
  assert.deepEqual(notes[one.id]?.labels, ['booking']);
  await tab.bringToFront();
  await pressPanelButton(tab);
  await until('it is open', () => isPanelShown(tab));
  await clickComposer(tab);
  await tab.keyboard.press('Escape');
  await until(
    'it is closed by Escape in the page',
    async () => !(await isPanelShown(tab)),
  );
  await tab.close();
}

const isClosed = async (tab: Tab) => !(await isPanelShown(tab));

/** Letters, Enter, and the reply is in the draft; the talk is to be seen all the while. */
export async function replyIsFoundByKeys(stage: Stage): Promise<void> {
  const { tab, one } = await openTwo(stage);
  const others = ['Address', 'Delay', 'Invoice', 'Parking'].map((title) => ({
    title,
    text: `${title}: this is what we answer.`,
  }));
  await saveReplies(stage, [HOURS, ...others]);
  await tab.bringToFront();
  await typeDraft(tab, 'Hi!');
  await reachButton(tab);
  await tab.keyboard.press('Enter');
  await waitForPanel(tab, one.name);
  await waitForFocus(tab, 'Search');
  assert.ok(await isBesideTalk(tab), 'the panel covers the talk');
  await tab.keyboard.type('park');
  await waitForTitles(tab, 'Parking');
  await tab.keyboard.press('Escape');
  await waitForTitles(tab, 'Address,Delay,Hours,Invoice,Parking');
  await tab.keyboard.type('hour');
  await waitForTitles(tab, 'Hours');
  await stayQuiet(500);
  await tab.keyboard.press('Enter');
  const first = one.name.split(' ')[0];
  await until(
    'the reply is in the draft',
    () => seeDraft(tab),
    (draft) => draft === `Hi! Hello ${first}, we are open from 9 to 6.`,
  );
  await waitForTitles(tab, 'Address,Delay,Hours,Invoice,Parking');
  assert.deepEqual(texts(stage), []);
  await tab.close();
}

/** A label is named by keys, and the panel hears keys after that. */
export async function labelIsAddedByKeys(stage: Stage): Promise<void> {
  const { tab, one } = await openTwo(stage);
  await pressPanelButton(tab);
  await waitForPanel(tab, one.name);
  await waitForFocus(tab, 'textarea');
  await tabTo(tab, 'Labels');
  await tab.keyboard.press('Enter');
  await tabTo(tab, 'Support');
  await tab.keyboard.press('ArrowLeft');
  await waitForFocus(tab, 'Support');
  await tab.keyboard.press('End');
  await waitForFocus(tab, '+ New');
  await tab.keyboard.press('Enter');
  await tab.keyboard.type('By hand');
  await tab.keyboard.press('Enter');
  await waitForFocus(tab, '+ New');
  await tab.keyboard.press('Escape');
  await until('it is closed', () => isClosed(tab));
  await tab.close();
}

const waitForTitles = (tab: Tab, wanted: string) =>
  until(
    `the replies are ${wanted}`,
    async () => (await seePanel(tab))?.replies.join() ?? '',
    (titles) => titles === wanted,
  );

const isBesideTalk = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const bar = document.querySelector('ventana-bar')?.getBoundingClientRect();
    const panel = document
      .querySelector('ventana-panel')
      ?.shadowRoot?.querySelector('.panel')
      ?.getBoundingClientRect();
    if (!bar || !panel) return false;
    return panel.left >= bar.right - 1 || panel.right <= bar.left + 1;
  }, undefined);
