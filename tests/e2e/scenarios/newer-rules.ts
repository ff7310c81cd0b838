import assert from 'node:assert/strict';
import { builtInBook } from '../../../utils/core/policy/built-in-book.ts';
import { seeRows, waitForBadges } from './inbox-tab.ts';
import { moveClock, seeNotifications } from './options.ts';
import { type Stage, type Tab, until } from './tab.ts';

const DAY_MS = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** A book that is newer than ours: one hour in Messenger, no tag after it, and a change to come. */
function stricterBook(asOf: string) {
  const book = structuredClone({ ...builtInBook, asOf });
  for (const set of book.ruleSets)
    if (set.channel === 'messenger' && set.to === null) set.windowHours = 1;
  for (const tag of book.tags)
    if (tag.to === null) tag.channels = ['instagram'];
  const [change] = book.changes;
  assert.ok(change);
  const on = dayOf(Date.parse(asOf) + 10 * DAY_MS);
  const coming = { ...change, id: 'coming', on, begins: [], ends: [] };
  return { ...book, changes: [...book.changes, coming] };
}

/** Gives a file to the page's file picker, as a choice in the browser's dialog does. */
const chooseFile = (page: Tab, text: string) =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'rules.json'));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

const press = (page: Tab, selector: string) =>
  until(`${selector} can be pressed`, () =>
    page.evaluate((wanted) => {
      const button = document.querySelector<HTMLElement>(wanted);
      button?.click();
      return button !== null;
    }, selector),
  );

const textOf = (page: Tab, selector: string) =>
  page.evaluate(
    (wanted) => document.querySelector(wanted)?.textContent ?? '',
    selector,
  );

/** How many rows in view say that the window is over. */
async function countClosed(tab: Tab): Promise<number> {
  const rows = await seeRows(tab);
  return rows.filter(({ badge }) => badge?.look === 'closed').length;
}

async function popupTellsTheChange(stage: Stage): Promise<void> {
  const popup = await stage.openPage('popup.html');
  await until('the popup tells of the change', () => textOf(popup, '.news'));
  await press(popup, '.news button:last-of-type');
  await until(
    'it is put away',
    () => textOf(popup, '.news'),
    (text) => text === '',
  );
  await popup.close();
}

/** A newer rules file is refused with its place or holds in every open tab, tells what is coming, and can be taken back. */
export async function newerRulesHold(stage: Stage): Promise<void> {
  const tab = await stage.openInbox({ now: Date.now() });
  await waitForBadges(tab);
  const before = await countClosed(tab);
  // A file must be newer than the book that is built in, and not from after today.
  const days = 30;
  await moveClock(stage, days * DAY_MS);
  const book = stricterBook(dayOf(Date.now() + (days - 1) * DAY_MS));
  const options = await stage.openPage('options.html#rules');
  await until('the rules are shown', () => textOf(options, '#rules'));
  const broken = structuredClone(book);
  Object.assign(broken.tags[2] ?? {}, { from: '2017-02-30' });
  await chooseFile(options, JSON.stringify(broken));
  await until(
    'the broken file is refused with its place',
    () => textOf(options, '.outcome'),
    (text) => text.includes('tags[2].from') && text.includes('2017-02-30'),
  );
  await chooseFile(options, JSON.stringify(book));
  await until(
    'what changes is said',
    () => textOf(options, '.pack-preview'),
    (text) => text.includes('24 → 1'),
  );
  await press(options, '.pack-preview .button.main');
  await until('the file is in use', () =>
    textOf(options, '[data-pack="revert"]'),
  );
  await until(
    'one notification tells of it',
    () => seeNotifications(stage),
    (shown) => shown.length === 1,
  );
  await popupTellsTheChange(stage);
  await moveClock(stage, 0);
  await until(
    'more windows are over in the open inbox',
    () => countClosed(tab),
    (closed) => closed > before,
  );
  await press(options, '[data-pack="revert"]');
  await until(
    'the windows are as they were',
    () => countClosed(tab),
    (closed) => closed === before,
  );
  await options.close();
  await tab.close();
}
