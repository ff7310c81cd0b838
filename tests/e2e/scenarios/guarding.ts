import assert from 'node:assert/strict';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import {
  chooseByDigit,
  seeBarBadge,
  seeDialog,
  seeDraft,
  typeDraft,
  waitUntilReadable,
} from './inbox-tab.ts';
import { eraseAll } from './options.ts';
import { readTable } from './stored.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';
import { phaseOf, worldAt } from './truth.ts';

/** Long enough for a page to send, had it been allowed to. */
const QUIET_MS = 700;

/** A thread of the seeded world whose customer spoke last, in the phase asked for. */
function findThread(
  now: number,
  phase: 'open' | 'limited' | 'closed',
): WorldThread {
  const found = worldAt(now).threads.find((thread) => {
    const { lastBy, lastAt } = truthOf(thread);
    return (
      lastBy === 'customer' &&
      thread.composer === 'open' &&
      phaseOf(lastAt, now).phase === phase
    );
  });
  assert.ok(found, `the world has a ${phase} thread`);
  return found;
}

export async function openThread(
  stage: Stage,
  phase: 'open' | 'limited' | 'closed',
  knobs = {},
) {
  stage.inbox.reset();
  // Each tab is of another world, with other times for the same messages.
  await eraseAll(stage);
  const now = Date.now();
  const thread = findThread(now, phase);
  const tab = await stage.openInbox({ now, ...knobs }, { thread });
  await until(
    'the bar knows the thread',
    () => seeBarBadge(tab),
    (text) => text !== '' && text !== 'no data',
  );
  return { tab, thread };
}

const texts = ({ inbox }: Stage) => inbox.sent.map((s) => s.text);

/** Enter in a limited thread: nothing leaves until decided, twice pressed or not; then exactly once. */
export async function guardedReplyIsSentOnce(stage: Stage): Promise<void> {
  const { tab } = await openThread(stage, 'limited');
  const draft = 'Your mug is on its way';
  await typeDraft(tab, draft);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Enter');
  const dialog = await waitUntilReadable(tab);
  await stayQuiet(QUIET_MS);
  assert.deepEqual(texts(stage), []);
  assert.equal(dialog?.title, 'Outside the 24-hour window');
  assert.match(dialog?.text ?? '', /wrote .* until /);
  assert.equal(dialog?.focused, 'Keep writing');
  await chooseByDigit(tab);
  await until('the reply is sent', async () => texts(stage).length > 0);
  await stayQuiet(QUIET_MS);
  assert.deepEqual(texts(stage), [draft]);
  assert.equal(await seeDialog(tab), null);
  const journal = await until(
    'the journal has it',
    () =>
      readTable<{ kind: string; thread: string; textHash: string }>(
        stage,
        'journal',
      ),
    (rows) => rows.length > 0,
  );
  assert.equal(journal.length, 1);
  assert.equal(journal[0]?.kind, 'HUMAN_AGENT');
  assert.match(journal[0]?.textHash ?? '', /^[0-9a-f]{64}$/);
  await sendAgain(tab, stage);
  await tab.close();
}

/** The decision holds for this thread until the customer acts again. */
async function sendAgain(tab: Tab, stage: Stage): Promise<void> {
  await tab.bringToFront();
  await typeDraft(tab, 'and one more thing');
  await tab.keyboard.press('Enter');
  await until(
    'the second reply is sent',
    async () => texts(stage).length === 2,
  );
  assert.equal(await seeDialog(tab), null);
}

/** Escape and "Keep writing" send nothing and lose nothing. */
export async function keepingOnWritingLosesNothing(
  stage: Stage,
): Promise<void> {
  for (const answer of ['Escape', 'Enter'] as const) {
    const { tab } = await openThread(stage, 'limited');
    await typeDraft(tab, 'Half a thought');
    await tab.keyboard.press('Enter');
    await waitUntilReadable(tab);
    await tab.keyboard.press(answer);
    await until(
      'the dialog is gone',
      async () => (await seeDialog(tab)) === null,
    );
    assert.equal(await seeDraft(tab), 'Half a thought');
    await tab.keyboard.type(', finished');
    await until(
      'the caret is back',
      () => seeDraft(tab),
      (d) => d === 'Half a thought, finished',
    );
    await stayQuiet(QUIET_MS);
    assert.deepEqual(texts(stage), []);
    await tab.close();
  }
}

/** A choice made before it could be read does not count. */
export async function hastyChoiceDoesNotCount(stage: Stage): Promise<void> {
  const { tab } = await openThread(stage, 'closed');
  await typeDraft(tab, 'Still there?');
  await tab.keyboard.press('Enter');
  const dialog = await until('the dialog', () => seeDialog(tab));
  assert.deepEqual(dialog?.choices, ['Send outside the policy']);
  await tab.evaluate(() => {
    const root = document.querySelector('ventana-dialog')?.shadowRoot;
    root?.querySelector<HTMLElement>('.choice')?.click();
  }, undefined);
  await stayQuiet(QUIET_MS);
  await tab.evaluate(() => {
    const root = document.querySelector('ventana-dialog')?.shadowRoot;
    root?.querySelector<HTMLElement>('.choice')?.click();
  }, undefined);
  await stayQuiet(QUIET_MS);
  assert.deepEqual(texts(stage), [], 'a click made by a script never sends');
  await tab.close();
}

/** In an open thread Enter goes through untouched. */
export async function openThreadIsLeftAlone(stage: Stage): Promise<void> {
  for (const composer of ['lexical', 'textarea'] as const) {
    const { tab } = await openThread(stage, 'open', { composer });
    await typeDraft(tab, 'Yes, we do');
    await tab.evaluate(() => {
      Object.assign(window, { dialogs: 0 });
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node.nodeName === 'VENTANA-DIALOG')
              Object.assign(window, { dialogs: 1 });
      }).observe(document, { subtree: true, childList: true });
    }, undefined);
    await tab.keyboard.press('Enter');
    await until('the reply is sent', async () => texts(stage).length > 0);
    await stayQuiet(QUIET_MS);
    assert.deepEqual(texts(stage), ['Yes, we do']);
    assert.equal(
      await tab.evaluate(
        () => (window as unknown as { dialogs: number }).dialogs,
        undefined,
      ),
      0,
    );
    await tab.close();
  }
}

/** The send button, and the like beside it, ask as Enter does. */
export async function sendControlsAreGuarded(stage: Stage): Promise<void> {
  const { tab } = await openThread(stage, 'limited', { sendbutton: 'on' });
  await clickAfterComposer(tab);
  const liked = await waitUntilReadable(tab);
  assert.ok(liked);
  await tab.keyboard.press('Escape');
  await until(
    'the dialog is gone',
    async () => (await seeDialog(tab)) === null,
  );
  await typeDraft(tab, 'By the button');
  await clickAfterComposer(tab);
  await waitUntilReadable(tab);
  await stayQuiet(QUIET_MS);
  assert.deepEqual(texts(stage), []);
  await chooseByDigit(tab);
  await until('the reply is sent', async () => texts(stage).length > 0);
  await stayQuiet(QUIET_MS);
  assert.deepEqual(texts(stage), ['By the button']);
  await tab.close();
}

/** Presses the control after the composer with a real click: "Send a Like", or "Send" once there is text. */
async function clickAfterComposer(tab: Tab): Promise<void> {
  const place = await tab.evaluate(() => {
    const box = document.querySelector(
      '[role="textbox"][contenteditable="true"]',
    );
    const controls = [...document.querySelectorAll('[role="button"]')].filter(
      (c) =>
        box &&
        box.compareDocumentPosition(c) & Node.DOCUMENT_POSITION_FOLLOWING &&
        !c.hasAttribute('aria-haspopup') &&
        c.getBoundingClientRect().width > 0,
    );
    const rect = controls[0]?.getBoundingClientRect();
    return rect
      ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
      : null;
  }, undefined);
  assert.ok(place, 'there is a control after the composer');
  await tab.mouse.click(place.x, place.y);
}

/** A limited thread with the dialog open, for those who want to look at it. */
export async function openLimitedDialog(stage: Stage) {
  const opened = await openThread(stage, 'limited');
  await typeDraft(opened.tab, 'Your mug is on its way');
  await opened.tab.keyboard.press('Enter');
  await waitUntilReadable(opened.tab);
  return opened;
}

/** A public answer to a comment is outside of all windows: Enter sends it, and nobody asks. */
export async function publicCommentsPass(stage: Stage): Promise<void> {
  stage.inbox.reset();
  await eraseAll(stage);
  const knobs = { now: Date.now() };
  const tab = await stage.openInbox(knobs, { section: 'facebook' });
  await typeDraft(tab, 'Thank you all, 20% off on Saturday');
  await tab.keyboard.press('Enter');
  await until(
    'the comment is public',
    async () => stage.inbox.comments.length > 0,
  );
  await stayQuiet(QUIET_MS);
  assert.deepEqual(stage.inbox.comments, [
    'Thank you all, 20% off on Saturday',
  ]);
  assert.deepEqual(stage.inbox.sent, []);
  assert.equal(await seeDialog(tab), null);
  await tab.close();
}
