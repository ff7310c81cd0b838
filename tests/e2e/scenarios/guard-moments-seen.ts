import assert from 'node:assert/strict';
import { hash } from '../../fake-inbox/world/random.ts';
import type { WorldThread } from '../../fake-inbox/world.ts';
import {
  openThreadIn,
  QUIET_MS,
  readJournal,
  sendAsked,
  startAnew,
  threadsIn,
  waitForBar,
  waitForJournal,
} from './guard-moments-tools.ts';
import { typeDraft } from './inbox-tab.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';

/** A thread must have stood for as long before what is seen in it is told. */
const SETTLED_MS = 6 * QUIET_MS;

/** The page shows a message; its id. */
const waitForMessage = (tab: Tab, text: string): Promise<string> =>
  until(`«${text}» is shown`, () =>
    tab.evaluate((wanted) => {
      const bubbles = [...document.querySelectorAll('[data-message-id]')];
      const own = bubbles.find((one) => one.textContent?.includes(wanted));
      return own?.getAttribute('data-message-id') ?? '';
    }, text),
  );

/** The next arrival of which the page says that it was automated: of a quarter of them it says nothing. */
function makeNextNamed({ inbox }: Stage, lastId: string, spare: WorldThread) {
  const [, stem = '', last = '0'] = /^(.*?)(\d+)$/.exec(lastId) ?? [];
  const isNamed = (n: number) => hash(`${stem}${n}`, 'creator') % 4 > 0;
  for (let n = Number(last) + 1; !isNamed(n); n++)
    inbox.arrive(spare.id, { by: 'customer', text: 'In between' });
}

/** What was sent from a phone, or by a colleague, is kept once; what need not be kept is not. */
export async function sentElsewhereIsSeen(stage: Stage): Promise<void> {
  const { tab, thread, now } = await openThreadIn(stage, 'limited');
  await stayQuiet(SETTLED_MS);
  const fromPhone = { by: 'page', author: 'human' } as const;
  stage.inbox.arrive(thread.id, { ...fromPhone, text: 'From my phone' });
  const id = await waitForMessage(tab, 'From my phone');
  const [row] = await waitForJournal(stage, tab, 1);
  assert.equal(row?.how, 'seen');
  assert.equal(row?.kind, null);
  const other = await stage.openInbox({ now }, { thread });
  await waitForBar(other);
  await stayQuiet(SETTLED_MS);
  await tab.bringToFront();
  await typeDraft(tab, 'By this browser');
  await sendAsked(stage, tab);
  await waitForMessage(other, 'By this browser');
  const spare = threadsIn(now, 'open').at(-1);
  assert.ok(spare);
  makeNextNamed(stage, id.replace(/\D*$/, ''), spare);
  const automated = { by: 'page', author: 'automation' } as const;
  stage.inbox.arrive(thread.id, { ...automated, text: 'We are away' });
  for (const each of [tab, other]) await waitForMessage(each, 'We are away');
  await other.bringToFront();
  await stayQuiet(SETTLED_MS);
  const rows = await readJournal(stage, tab);
  assert.deepEqual(rows.map(({ how }) => how).toSorted(), ['asked', 'seen']);
  await other.close();
  await tab.close();
  await insideIsNotSeen(stage);
}

async function insideIsNotSeen(stage: Stage): Promise<void> {
  await startAnew(stage);
  const { tab, thread } = await openThreadIn(stage, 'open');
  await stayQuiet(SETTLED_MS);
  const text = 'From my phone, in time';
  stage.inbox.arrive(thread.id, { by: 'page', author: 'human', text });
  await waitForMessage(tab, text);
  await stayQuiet(SETTLED_MS);
  assert.deepEqual(await readJournal(stage, tab), []);
  await tab.close();
}
