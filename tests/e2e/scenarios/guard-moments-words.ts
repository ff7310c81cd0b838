import assert from 'node:assert/strict';
import {
  openThreadIn,
  QUIET_MS,
  readJournal,
  seeDialogParts,
  sendAsked,
  texts,
  waitForJournal,
  waitUntilGone,
} from './guard-moments-tools.ts';
import {
  seeDialog,
  seeDraft,
  typeDraft,
  waitUntilReadable,
} from './inbox-tab.ts';
import { moveClock } from './options.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';

const PROMOTION =
  'Your mug is here. Only today: 20% off everything, order now!';

const MERGED_MS = 1200;

async function pressWithControl(tab: Tab, key: string): Promise<void> {
  await tab.keyboard.down('Control');
  await tab.keyboard.press(key);
  await tab.keyboard.up('Control');
}

/** The dialog names what looked wrong; back in the draft it is selected, and the editor's own undo still works. */
export async function backToDraftSelectsPhrase(stage: Stage): Promise<void> {
  for (const composer of ['lexical', 'textarea'] as const) {
    const { tab } = await openThreadIn(stage, 'limited', { composer });
    await typeDraft(tab, PROMOTION);
    // Editors undo in one step what is typed within a moment.
    await stayQuiet(MERGED_MS);
    await tab.keyboard.press('Enter');
    const dialog = await waitUntilReadable(tab);
    assert.equal(dialog?.title, 'This looks like promotion');
    assert.equal(dialog?.focused, 'Back to the draft');
    const { marks, body } = await seeDialogParts(tab);
    const [phrase = ''] = marks;
    assert.ok(phrase && PROMOTION.includes(phrase), `«${phrase}»`);
    for (const mark of marks) assert.ok(body.includes(mark), mark);
    await tab.keyboard.press('Enter');
    await waitUntilGone(tab);
    await stayQuiet(MERGED_MS);
    await tab.keyboard.type('X');
    await until(
      `the phrase was selected in the ${composer}`,
      () => seeDraft(tab),
      (draft) => draft === PROMOTION.replace(phrase, 'X'),
    );
    await pressWithControl(tab, 'z');
    await until(
      'it is brought back',
      () => seeDraft(tab),
      (draft) => draft === PROMOTION,
    );
    assert.deepEqual(texts(stage), []);
    await tab.close();
  }
}

const HOUR = 3_600_000;

/** Moves the page's clock under the open tab, and ours with it. */
async function passHours(stage: Stage, tab: Tab, hours: number) {
  await tab.evaluate((ms) => {
    const real = Date.now;
    Date.now = () => real() + ms;
  }, hours * HOUR);
  await moveClock(stage, hours * HOUR);
  await tab.bringToFront();
}

/** A plain message passes by the earlier decision, and the bar says so. */
async function sendNoted(stage: Stage, tab: Tab, text: string) {
  const before = texts(stage).length;
  await typeDraft(tab, text);
  await tab.keyboard.press('Enter');
  await until('it is sent', async () => texts(stage).length > before);
  await stayQuiet(QUIET_MS);
  assert.equal(await seeDialog(tab), null);
  assert.equal(texts(stage).length, before + 1);
}

/** It holds for its thread and its cause, until the customer acts again. */
export async function decisionHoldsForItsCause(stage: Stage): Promise<void> {
  const { tab, thread } = await openThreadIn(stage, 'limited');
  try {
    await typeDraft(tab, 'It was sent on Friday');
    await sendAsked(stage, tab);
    await sendNoted(stage, tab, 'The number is 4821');
    const hows = (await waitForJournal(stage, tab, 2)).map(({ how }) => how);
    assert.deepEqual(hows.toSorted(), ['asked', 'noted']);
    await typeDraft(tab, PROMOTION);
    await tab.keyboard.press('Enter');
    const flagged = await waitUntilReadable(tab);
    assert.equal(flagged?.title, 'This looks like promotion');
    await tab.keyboard.press('Escape');
    await waitUntilGone(tab);
    assert.equal(texts(stage).length, 2);
    await pressWithControl(tab, 'a');
    await tab.keyboard.press('Delete');
    stage.inbox.arrive(thread.id, { by: 'customer', text: 'Thanks!' });
    await sendInside(stage, tab);
    await passHours(stage, tab, 25);
    await typeDraft(tab, 'One more thing about it');
    await sendAsked(stage, tab);
    assert.equal(texts(stage).length, 4);
    await waitForJournal(stage, tab, 3);
    await stayQuiet(QUIET_MS);
    assert.equal((await readJournal(stage, tab)).length, 3);
  } finally {
    await tab.close();
    await moveClock(stage, 0);
  }
}

/** They have written: nothing is asked, said or kept. */
async function sendInside(stage: Stage, tab: Tab): Promise<void> {
  await until('the message is shown', () =>
    tab.evaluate(
      () => document.body.textContent?.includes('Thanks!') ?? false,
      undefined,
    ),
  );
  await sendNoted(stage, tab, 'You are welcome');
}
