import assert from 'node:assert/strict';
import {
  openRow,
  openThreadIn,
  QUIET_MS,
  readJournal,
  startAnew,
  texts,
  threadsIn,
  waitForBar,
  waitForJournal,
  waitUntilGone,
} from './guard-moments-tools.ts';
import {
  chooseByDigit,
  seeDialog,
  seeDraft,
  typeDraft,
  waitUntilReadable,
} from './inbox-tab.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';
import { worldAt } from './truth.ts';

/** The customer writes while it is asked: nothing is to be decided any more, and nothing to be kept. */
export async function messageUnderDialogOpensWindow(stage: Stage) {
  const { tab, thread } = await openThreadIn(stage, 'limited');
  const draft = 'Your mug is on its way';
  await typeDraft(tab, draft);
  await tab.keyboard.press('Enter');
  const asked = await waitUntilReadable(tab);
  assert.equal(asked?.title, 'Outside the 24-hour window');
  stage.inbox.arrive(thread.id, { by: 'customer', text: 'Are you there?' });
  await until(
    'the dialog says that the window is open',
    () => seeDialog(tab),
    (dialog) => /window is open/.test(dialog?.title ?? ''),
  );
  // It asks anew: what it says now must have been readable, too.
  await stayQuiet(QUIET_MS);
  const dialog = await seeDialog(tab);
  assert.equal(dialog?.choices.length, 1);
  assert.doesNotMatch(dialog?.text ?? '', /Outside/);
  assert.deepEqual(texts(stage), []);
  await chooseByDigit(tab);
  await until('it is sent', async () => texts(stage).length > 0);
  await stayQuiet(2 * QUIET_MS);
  assert.deepEqual(texts(stage), [draft]);
  assert.deepEqual(await readJournal(stage, tab), []);
  await tab.close();
}

const WRITTEN = 'Only today: 20% off all mugs, order now!';
const OTHERS = 'The bowl of the second customer was fired on Thursday, I think';

/** Two limited threads that stand close together in the list, and where. */
function findNeighbours(now: number) {
  const { threads } = worldAt(now);
  const places = threadsIn(now, 'limited').map((one) => ({
    id: one.id,
    place: threads.findIndex(({ id }) => id === one.id),
  }));
  const at = places.findIndex(
    ({ place }, i) => (places[i + 1]?.place ?? 999) - place < 4,
  );
  const [one, other] = [places[at], places[at + 1]];
  assert.ok(one && other, 'two limited threads stand close together');
  return { one, other };
}

/** The page itself opens another thread: by a row that it clicks, or by the way back. */
const switches: Record<string, (tab: Tab, place: number) => Promise<void>> = {
  row: (tab, place) =>
    tab.evaluate((index) => {
      document
        .querySelector(`[data-surface$="/thread_row${index}"]`)
        ?.closest<HTMLElement>('[role="presentation"]')
        ?.click();
    }, place),
  back: (tab) => tab.evaluate(() => history.back(), undefined),
};

/** Another thread comes under the dialog: its draft is not touched, and the other one waits in its own. */
export async function switchingUnderDialogLosesNothing(stage: Stage) {
  for (const [way, turn] of Object.entries(switches)) {
    await startAnew(stage);
    const now = Date.now();
    const { one, other } = findNeighbours(now);
    const tab = await stage.openInbox({ now });
    await openRow(tab, other.place, other.id);
    await waitForBar(tab);
    await typeDraft(tab, OTHERS);
    await openRow(tab, one.place, one.id);
    await waitForBar(tab);
    await typeDraft(tab, WRITTEN);
    await tab.keyboard.press('Enter');
    await waitUntilReadable(tab);
    await turn(tab, other.place);
    await waitUntilGone(tab);
    await until(
      'the other draft is shown',
      () => seeDraft(tab),
      (draft) => draft === OTHERS,
    );
    await stayQuiet(QUIET_MS);
    assert.equal(await seeDialog(tab), null);
    // Whoever goes on typing must not type over what is written here.
    await tab.keyboard.type('!');
    await stayQuiet(QUIET_MS / 4);
    const draft = await seeDraft(tab);
    assert.equal(draft.replace('!', ''), OTHERS, `hurt by ${way}: ${draft}`);
    await openRow(tab, one.place, one.id);
    await until(
      'the draft is still there',
      () => seeDraft(tab),
      (mine) => mine === WRITTEN,
    );
    assert.deepEqual(texts(stage), []);
    await tab.close();
  }
}

/** Two tabs on one thread: each asks for its own draft, and each draft leaves once. */
export async function twoTabsAskEachForItself(stage: Stage): Promise<void> {
  const { tab: one, thread, now } = await openThreadIn(stage, 'limited');
  const other = await stage.openInbox({ now }, { thread });
  await waitForBar(other);
  const drafts = ['Written in the first tab', 'Written in the second tab'];
  for (const [i, tab] of [one, other].entries()) {
    await tab.bringToFront();
    await typeDraft(tab, drafts[i] ?? '');
    await tab.keyboard.press('Enter');
    await waitUntilReadable(tab);
  }
  await stayQuiet(QUIET_MS);
  assert.deepEqual(texts(stage), []);
  for (const [i, tab] of [one, other].entries()) {
    await tab.bringToFront();
    assert.ok(await seeDialog(tab), `the other tab answered for tab ${i + 1}`);
    await waitUntilReadable(tab);
    await chooseByDigit(tab);
    await until('it is sent', async () => texts(stage).length > i);
    await stayQuiet(2 * QUIET_MS);
    assert.deepEqual(texts(stage), drafts.slice(0, i + 1));
    assert.equal(await seeDraft(tab), '');
  }
  await waitForJournal(stage, other, 2);
  await stayQuiet(4 * QUIET_MS);
  const rows = await readJournal(stage, other);
  assert.deepEqual(
    rows.map(({ how }) => how),
    ['asked', 'asked'],
  );
  await one.close();
  await other.close();
}
