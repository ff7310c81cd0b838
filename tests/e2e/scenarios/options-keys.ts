import assert from 'node:assert/strict';
import { eraseAll } from './options.ts';
import { readTable } from './stored.ts';
import { type Stage, type Tab, until } from './tab.ts';

const waitForFocus = (page: Tab, selector: string) =>
  until(`${selector} has the focus`, () =>
    page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    ),
  );

async function focusOn(page: Tab, selector: string): Promise<void> {
  await until(`${selector} can have the focus`, () =>
    page.evaluate((wanted) => {
      document.querySelector<HTMLElement>(wanted)?.focus();
      return document.activeElement?.matches(wanted) ?? false;
    }, selector),
  );
}

/** Esc loses nothing at once, Ctrl+Enter saves. */
async function writeReply(page: Tab): Promise<void> {
  await focusOn(page, '.reply-add');
  await page.keyboard.press('Enter');
  await waitForFocus(page, '.reply-form input');
  await page.keyboard.type('Thanks');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Thank you for writing to {page}.');
  await page.keyboard.press('Escape');
  await waitForFocus(page, '.reply-form textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await waitForFocus(page, '.reply-add');
}

/** What is refused is said while one is there, and no longer. */
async function refuseLabel(page: Tab): Promise<void> {
  const seeFault = () =>
    page.evaluate(() => {
      const fault = document.querySelector('.word-add .outcome.failed');
      return fault ? getComputedStyle(fault).visibility : 'none';
    }, undefined);
  await focusOn(page, '.word-add input');
  await page.keyboard.type('order');
  await page.keyboard.press('Enter');
  await until('the label is refused', seeFault, (seen) => seen === 'visible');
  await focusOn(page, '[type=search]');
  assert.equal(await seeFault(), 'hidden');
}

/** The line of a Page without a name leads to its field. */
async function nameThePage(page: Tab): Promise<void> {
  await focusOn(page, '.reply-strange a');
  await page.keyboard.press('Enter');
  await waitForFocus(page, '.page-names input');
}

/** Whatever the question is answered, the focus is where it was. */
async function erase(page: Tab): Promise<void> {
  const opener = '.task > .button.danger';
  await focusOn(page, opener);
  for (const keys of [['Escape'], ['Enter'], ['Tab', 'Enter']]) {
    await page.keyboard.press('Enter');
    await waitForFocus(page, '.confirm .actions button');
    for (const key of keys) await page.keyboard.press(key);
    await waitForFocus(page, opener);
  }
}

/** Replies, labels, Pages and erasing by the keyboard alone: the focus is never lost. */
export async function optionsGoByKeys(stage: Stage): Promise<void> {
  await eraseAll(stage);
  const inbox = await stage.openInbox();
  await until(
    'a conversation is stored',
    () => readTable(stage, 'threads'),
    (rows) => rows.length > 0,
  );
  await inbox.close();
  const page = await stage.openPage('options.html#replies');
  await writeReply(page);
  await refuseLabel(page);
  await nameThePage(page);
  await erase(page);
  await until(
    'everything is erased',
    () => readTable(stage, 'replies'),
    (rows) => rows.length === 0,
  );
  await page.close();
}
