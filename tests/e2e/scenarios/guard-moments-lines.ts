import assert from 'node:assert/strict';
import type { WorldThread } from '../../fake-inbox/world.ts';
import {
  clickInDialog,
  QUIET_MS,
  seeDialogParts,
  startAnew,
  texts,
  threadsIn,
  waitForBar,
  waitForJournal,
  waitUntilGone,
} from './guard-moments-tools.ts';
import {
  chooseByDigit,
  seeBarText,
  seeDialog,
  typeDraft,
  waitUntilReadable,
} from './inbox-tab.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';

const OVERRULED = 4;

class Desk {
  readonly #now = Date.now();
  readonly #closed = threadsIn(this.#now, 'closed');
  readonly #stage: Stage;
  #next = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** The next thread whose window is over, with an answer written and Enter pressed. */
  async answer(): Promise<Tab> {
    const now = this.#now;
    const thread: WorldThread | undefined = this.#closed[this.#next++];
    assert.ok(thread, 'there are enough whose window is over');
    const tab = await this.#stage.openInbox({ now }, { thread });
    await waitForBar(tab);
    await typeDraft(tab, `Sorry for the wait, ${this.#next}`);
    await tab.keyboard.press('Enter');
    return tab;
  }

  waitForSent = (count: number) =>
    until('it is sent', async () => texts(this.#stage).length === count);
}

/** Who overrules a question more often than not is offered a line in its place, and can take that back. */
export async function overruledRuleBecomesLine(stage: Stage): Promise<void> {
  await startAnew(stage);
  const desk = new Desk(stage);
  for (let n = 1; n <= OVERRULED + 1; n++) {
    const tab = await desk.answer();
    await waitUntilReadable(tab);
    const { offer } = await seeDialogParts(tab);
    assert.equal(offer !== null, n > OVERRULED, `question ${n}: ${offer}`);
    if (offer) {
      assert.match(offer, /4 of 4/);
      assert.match(offer, /window over/);
      await clickInDialog(tab, '.offer input');
    }
    await chooseByDigit(tab);
    await desk.waitForSent(n);
    await waitUntilGone(tab);
    await waitForJournal(stage, tab, n);
    await tab.close();
  }
  await passesWithLine(stage, desk);
  await askAgain(stage);
  const tab = await desk.answer();
  await waitUntilReadable(tab);
  assert.equal((await seeDialogParts(tab)).offer, null);
  assert.equal(texts(stage).length, OVERRULED + 2);
  await tab.keyboard.press('Escape');
  await tab.close();
}

async function passesWithLine(stage: Stage, desk: Desk): Promise<void> {
  const tab = await desk.answer();
  await desk.waitForSent(OVERRULED + 2);
  await until(
    'the bar says so',
    () => seeBarText(tab),
    (text) => text.includes('kept in your journal'),
  );
  await stayQuiet(QUIET_MS);
  assert.equal(await seeDialog(tab), null);
  const rows = await waitForJournal(stage, tab, OVERRULED + 2);
  const noted = rows.filter(({ how }) => how === 'noted');
  assert.equal(noted.length, 1);
  assert.equal(noted[0]?.kind, null);
  assert.equal(noted[0]?.isOverride, true);
  await tab.close();
}

/** In the options, by the button beside what is not asked any more. */
async function askAgain(stage: Stage): Promise<void> {
  const page = await stage.openPage('options.html');
  const press = () =>
    page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Ask again',
      );
      button?.click();
      return button !== undefined;
    }, undefined);
  assert.ok(await until('it can be taken back', press));
  await until('it is taken back', async () => !(await press()));
  await page.close();
}
