import assert from 'node:assert/strict';
import { findFaults } from './axe.ts';
import {
  openThreadIn,
  QUIET_MS,
  seeDialogParts,
  startAnew,
  texts,
  waitUntilGone,
} from './guard-moments-tools.ts';
import { waitForHint } from './hinting.ts';
import { seeDialog, typeDraft, waitUntilReadable } from './inbox-tab.ts';
import { openPractice } from './practice.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';

const WORD = 'táco  TUESDAY';
const DRAFT = 'Tomorrow is taco Tuesday, we open at nine';
const EXCEPTION = 'tomorrow is taco Tuesday';

const ANSWER = /^Outside the window: only if it answers/;

const FIELDS = { words: 0, exceptions: 1 } as const;

/** Types into the field of a list, and presses Enter. */
async function add(
  options: Tab,
  list: keyof typeof FIELDS,
  word: string,
): Promise<void> {
  await options.bringToFront();
  await until('the field has the focus', () =>
    options.evaluate((at) => {
      const field =
        document.querySelectorAll<HTMLElement>('.word-add input')[at];
      field?.focus();
      return field !== undefined && document.activeElement === field;
    }, FIELDS[list]),
  );
  await options.keyboard.type(word);
  await options.keyboard.press('Enter');
  await until('the word is listed', () =>
    options.evaluate(
      (at) =>
        document
          .querySelectorAll('.wording-list')
          [at]?.querySelector('.words li') !== null,
      FIELDS[list],
    ),
  );
}

/** A clean answer in the limited phase is then not asked about. */
const askOnlyWhenClosed = (options: Tab) =>
  until('it asks only when something looks wrong', () =>
    options.evaluate(() => {
      const radio = [...document.querySelectorAll('.option')]
        .find(({ textContent }) => textContent?.includes('Only when'))
        ?.querySelector('input');
      if (!radio?.checked) radio?.click();
      return radio?.checked ?? false;
    }, undefined),
  );

/** Enter sends nothing: the dialog names the own word. */
async function isAsked(tab: Tab): Promise<void> {
  await tab.keyboard.press('Enter');
  const dialog = await waitUntilReadable(tab);
  assert.equal(dialog?.title, 'This looks like promotion');
  assert.deepEqual((await seeDialogParts(tab)).marks, ['taco Tuesday']);
  await tab.keyboard.press('Escape');
  await waitUntilGone(tab);
}

async function isNamedInPractice(stage: Stage): Promise<void> {
  const tab = await openPractice(stage, '2026-11-01', 'Ana Belén Ruiz');
  await typeDraft(tab, DRAFT);
  await isAsked(tab);
  await tab.close();
}

/** A reply that is being written is told of its words. */
async function isNamedInReplies(stage: Stage): Promise<void> {
  const tab = await stage.openPage('options.html#replies');
  await until('a reply can be written', () =>
    tab.evaluate(() => {
      document.querySelector<HTMLElement>('.reply-add')?.click();
      const field = document.querySelector<HTMLElement>('textarea');
      field?.focus();
      return field !== null && document.activeElement === field;
    }, undefined),
  );
  await tab.keyboard.type(DRAFT);
  await until(
    'the own word is named',
    () =>
      tab.evaluate(
        () => document.querySelector('.reply-flags')?.textContent ?? '',
        undefined,
      ),
    (flags) => /taco Tuesday.*on your list/.test(flags),
  );
  await tab.close();
}

/**
 * What is added in the options holds at once for the draft that stands in an open tab, in the hint and the guard, in
 * the practice inbox and for saved replies.
 */
export async function ownWordsCount(stage: Stage): Promise<void> {
  const { tab } = await openThreadIn(stage, 'limited');
  const options = await stage.openPage('options.html');
  try {
    await askOnlyWhenClosed(options);
    await tab.bringToFront();
    await typeDraft(tab, DRAFT);
    await stayQuiet(QUIET_MS);
    await waitForHint(tab, 'nothing but of an answer', ANSWER);
    await add(options, 'words', WORD);
    await tab.bringToFront();
    const hint = await waitForHint(tab, 'the own word', /on your list/);
    assert.deepEqual(hint?.marks, ['taco Tuesday']);
    await isAsked(tab);
    await isNamedInPractice(stage);
    await isNamedInReplies(stage);
    assert.deepEqual(texts(stage), []);
    await add(options, 'exceptions', EXCEPTION);
    assert.deepEqual(await findFaults(options), []);
    await tab.bringToFront();
    await waitForHint(tab, 'nothing of what is excepted', ANSWER);
    await tab.keyboard.press('Enter');
    await until('it is sent', async () => texts(stage).length > 0);
    await stayQuiet(QUIET_MS);
    assert.equal(await seeDialog(tab), null);
    assert.deepEqual(texts(stage), [DRAFT]);
  } finally {
    await options.close();
    await tab.close();
    await startAnew(stage);
  }
}

/** Of the options that the dialog opened: what is in the field for an exception; and closes them. */
const takeBegun = (own: Tab): Promise<string | undefined> =>
  own.evaluate(
    `(() => {
      const api = globalThis.browser ?? globalThis.chrome;
      const opened = api.extension.getViews({ type: 'tab' })
        .find(({ location }) => location.hash === '#settings/exceptions');
      const field = opened?.document.activeElement;
      const begun = field?.closest('.wording-list') && field.value;
      if (begun) opened.close();
      return begun;
    })()`,
    undefined,
  );

/** "Why" says the sentence of what is flagged, and has the options begin an exception: it is not added by itself. */
export async function exceptionIsBegun(stage: Stage): Promise<void> {
  const { tab } = await openThreadIn(stage, 'limited');
  await typeDraft(tab, 'Your mug is here. 20% off everything');
  await waitForHint(tab, 'the offer', /20% off/);
  await tab.keyboard.press('Enter');
  await waitUntilReadable(tab);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  const why = await tab.evaluate(
    () =>
      document
        .querySelector('ventana-dialog')
        ?.shadowRoot?.querySelector('.why')?.textContent ?? '',
    undefined,
  );
  assert.match(why, /^It announces a lower price\./);
  assert.match(why, /Stop marking “.*20% off.*”…$/);
  assert.deepEqual(await findFaults(tab, 'ventana-dialog'), []);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  const own = await stage.openPage('popup.html');
  const begun = await until('the options hold the phrase', () =>
    takeBegun(own),
  );
  assert.match(begun ?? '', /20% off/);
  await own.close();
  await tab.bringToFront();
  assert.equal((await seeDialog(tab))?.title, 'This looks like promotion');
  assert.deepEqual(texts(stage), []);
  await tab.close();
}
