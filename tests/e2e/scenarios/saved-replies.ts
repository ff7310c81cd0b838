import assert from 'node:assert/strict';
import { eraseAll, importBackup } from './options.ts';
import { readTable } from './stored.ts';
import { type Stage, type Tab, until } from './tab.ts';

interface StoredReply {
  readonly title: string;
  readonly text: string;
  readonly isReopener: boolean;
}

const press = (page: Tab, selector: string) =>
  until(`${selector} can be pressed`, () =>
    page.evaluate((wanted) => {
      const button = document.querySelector<HTMLElement>(wanted);
      button?.focus();
      button?.click();
      return button !== null;
    }, selector),
  );

/** Titles of the replies that are listed; an example is none. */
const seeTitles = (page: Tab) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.replies > li h3')].map(
        (title) => title.textContent ?? '',
      ),
    undefined,
  );

const waitForTitles = (page: Tab, titles: readonly string[]) =>
  until(
    `these are listed: ${titles}`,
    () => seeTitles(page),
    (seen) => seen.join() === titles.join(),
  );

const waitForFocus = (page: Tab, selector: string) =>
  until(`${selector} has the focus`, () =>
    page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    ),
  );

async function addReply(page: Tab): Promise<void> {
  await press(page, '.reply-add');
  await waitForFocus(page, '.reply-form input');
  await page.keyboard.type('Envíos');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hola ');
  await press(page, '.reply-marks button');
  await waitForFocus(page, '.reply-form textarea');
  await page.keyboard.type(', sale mañana.');
  await press(page, '.reply-form [type=checkbox]');
  await press(page, '.reply-form [type=submit]');
}

async function seek(page: Tab, text: string): Promise<void> {
  await page.evaluate(
    () => document.querySelector<HTMLInputElement>('[type=search]')?.select(),
    undefined,
  );
  if (text) await page.keyboard.type(text);
  else await page.keyboard.press('Backspace');
}

/** What the export would have the browser download. */
async function exportText(stage: Stage): Promise<string> {
  const page = await stage.openPage('options.html#settings');
  await page.evaluate(() => {
    const seen = globalThis as { exported?: Blob };
    URL.createObjectURL = (blob) => {
      seen.exported = blob as Blob;
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => {};
  }, undefined);
  await press(page, '.export > button');
  const text = await until('the file is made', () =>
    page.evaluate(
      () => (globalThis as { exported?: Blob }).exported?.text() ?? '',
      undefined,
    ),
  );
  await page.close();
  return text;
}

/** A saved reply is written with its placeholder, found by its words, changed, and back after everything was erased. */
export async function savedReplyIsKept(stage: Stage): Promise<void> {
  await eraseAll(stage);
  const page = await stage.openPage('options.html#replies');
  await addReply(page);
  await waitForTitles(page, ['Envíos']);
  await seek(page, 'ENVIOS manana');
  await waitForTitles(page, ['Envíos']);
  await seek(page, 'otra cosa');
  await waitForTitles(page, []);
  await seek(page, '');
  await waitForTitles(page, ['Envíos']);
  await press(page, '.replies .reply-head button');
  await waitForFocus(page, '.reply-form input');
  await page.keyboard.press('End');
  await page.keyboard.type(' 2');
  await press(page, '.reply-form [type=submit]');
  await waitForTitles(page, ['Envíos 2']);
  const [kept, ...others] = await readTable<StoredReply>(stage, 'replies');
  assert.deepEqual(others, []);
  assert.equal(kept?.text, 'Hola {name}, sale mañana.');
  assert.equal(kept.isReopener, true);
  const backup = await exportText(stage);
  await eraseAll(stage);
  await waitForTitles(page, []);
  const answer = await importBackup(stage, backup);
  assert.equal((answer as { value?: { replies: number } }).value?.replies, 1);
  await waitForTitles(page, ['Envíos 2']);
  assert.deepEqual(await readTable(stage, 'replies'), [kept]);
  await page.close();
  await eraseAll(stage);
}
