import assert from 'node:assert/strict';
import { QUEUE_VIEWS } from '../../../utils/core/queue-view.ts';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import { waitingIn } from './closing-told.ts';
import {
  seeAllRows,
  seeBarBadge,
  typeDraft,
  waitForBadges,
} from './inbox-tab.ts';
import { moveClock, putStored } from './options.ts';
import { readTable, type StoredThread } from './stored.ts';
import { type Stage, type Tab, until } from './tab.ts';
import { phaseOf, worldAt } from './truth.ts';

const MINUTE = 60_000;

interface SeenQueue {
  readonly rows: readonly string[];
  /** The thread whose row, or what is in it, has the focus. */
  readonly focused: string;
  /** Of what has the focus. */
  readonly words: string;
  readonly said: string;
  readonly isSettled: boolean;
}

const seeQueue = (tab: Tab): Promise<SeenQueue> =>
  tab.evaluate(() => {
    const idOf = (row: Element | null | undefined) =>
      row?.getAttribute('data-key')?.split('/').at(-1) ?? '';
    const { activeElement: active } = document;
    return {
      rows: [...document.querySelectorAll('.rows:not(.over) li')].map(idOf),
      focused: idOf(active?.closest('li')),
      words: active?.textContent ?? '',
      said: document.querySelector('.said [role="status"]')?.textContent ?? '',
      isSettled: document.querySelector('main[aria-busy="false"]') !== null,
    };
  }, undefined);

/** The popup, once it lists these first. */
async function openQueue(stage: Stage, first: readonly string[]): Promise<Tab> {
  const popup = await stage.openPage('popup.html');
  await until(
    'the popup lists who closes next',
    () => seeQueue(popup),
    ({ rows, isSettled }) => isSettled && rows[0] === first[0],
  );
  return popup;
}

/** Whose window ends next, as the world has it. */
function closingIn(threads: readonly WorldThread[], now: number): string[] {
  return waitingIn(threads)
    .map(({ id, lastAt }) => ({ id, ...phaseOf(lastAt, now) }))
    .filter(({ phase, left }) => phase === 'open' && left > 0)
    .sort((a, b) => (a.left ?? 0) - (b.left ?? 0))
    .map(({ id }) => id);
}

/** So much later nobody is just passing the border. */
const LATER = 3 * MINUTE;

/** An inbox that was seen whole, at a time at which the next to close can be answered. */
async function openSeen(stage: Stage) {
  const madeAt = Date.now();
  const now = madeAt + LATER;
  const { threads } = worldAt(madeAt);
  const closing = closingIn(threads, now);
  await moveClock(stage, LATER);
  const tab = await stage.openInbox({ now: madeAt, clock: LATER });
  await waitForBadges(tab);
  await seeAllRows(tab);
  await until(
    'all are stored',
    () => readTable<StoredThread>(stage, 'threads'),
    (rows) => rows.length === threads.length,
  );
  const next = threads.find(({ id }) => id === closing[0]);
  assert.equal(next?.composer, 'open', 'the next one can be answered');
  return { madeAt, now, threads, closing, tab };
}

const isOpen = (tab: Tab, id: string): Promise<boolean> =>
  tab
    .evaluate((wanted) => location.search.includes(wanted), id)
    // The page goes to another address at that very moment.
    .catch(() => false);

const isInBox = (tab: Tab): Promise<boolean> =>
  tab.evaluate(
    () => document.activeElement?.getAttribute('role') === 'textbox',
    undefined,
  );

/** Finds who closes next, answers them, sets a reminder, hides one: no mouse. */
async function queueGoesByKeys(stage: Stage): Promise<void> {
  const { closing, tab } = await openSeen(stage);
  const [next = '', second = '', third = ''] = closing;
  await tab.bringToFront();
  await stage.pressShortcut('next-closing');
  await until('the next to close is open', () => isOpen(tab, next));
  await until('its window is known', () => seeBarBadge(tab));
  await until('Tab leads into the box', async () => {
    if (!(await isInBox(tab))) await tab.keyboard.press('Tab');
    return isInBox(tab);
  });
  await tab.keyboard.type('Yes, it is here');
  await tab.keyboard.press('Enter');
  await until('it is answered', async () =>
    stage.inbox.sent.some(
      (sent) => sent.thread === next && sent.text === 'Yes, it is here',
    ),
  );
  const popup = await openQueue(stage, [second]);
  await popup.bringToFront();
  await popup.keyboard.press('j');
  assert.equal((await seeQueue(popup)).focused, second);
  await popup.keyboard.press('r');
  await popup.keyboard.press('Enter');
  await until('it is said', async () => (await seeQueue(popup)).said !== '');
  const reminders = await readTable<{ thread: string }>(stage, 'reminders');
  assert.deepEqual(
    reminders.map(({ thread }) => thread.split('/').at(-1)),
    [second],
  );
  await popup.keyboard.press('ArrowDown');
  assert.equal((await seeQueue(popup)).focused, third);
  await popup.keyboard.press('h');
  const hidden = await until(
    'it is hidden',
    () => seeQueue(popup),
    ({ rows }) => !rows.includes(third),
  );
  assert.notEqual(hidden.focused, '', 'the focus goes on');
  await popup.keyboard.press('u');
  await until('it is back', async () =>
    (await seeQueue(popup)).rows.includes(third),
  );
  await popup.close();
  await tab.close();
}

/** What is hidden stays so, is in no number, and comes back with what its customer writes. */
async function hiddenComesBack(stage: Stage): Promise<void> {
  const { threads, closing, tab } = await openSeen(stage);
  const [next = '', second = ''] = closing;
  const popup = await openQueue(stage, [next]);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('h');
  await until(
    'the second is the first',
    () => seeQueue(popup),
    ({ rows }) => rows[0] === second,
  );
  await tab.bringToFront();
  await tab.reload();
  await waitForBadges(tab);
  await stage.pressShortcut('next-closing');
  await until('the jump leaves it out', () => isOpen(tab, second));
  const thread = threads.find(({ id }) => id === next);
  assert.ok(thread && truthOf(thread).lastBy === 'customer');
  const at = Date.now() + LATER;
  stage.inbox.arrive(next, { by: 'customer', text: 'Hello?', at });
  await popup.bringToFront();
  await until('it is back', async () =>
    (await seeQueue(popup)).rows.includes(next),
  );
  await popup.close();
  await tab.close();
}

/** The line at the list leads there; a draft is asked about, and stays where one says so. */
async function draftIsAskedAbout(stage: Stage): Promise<void> {
  const { closing, threads, madeAt, now, tab } = await openSeen(stage);
  const [next = ''] = closing;
  const here = threads.find(
    (thread) =>
      thread.composer === 'open' &&
      truthOf(thread).lastBy === 'customer' &&
      phaseOf(truthOf(thread).lastAt, now).phase === 'open' &&
      thread.id !== next,
  );
  assert.ok(here);
  await tab.close();
  const open = await stage.openInbox(
    { now: madeAt, clock: LATER },
    { thread: here },
  );
  await until('the window is known', () => seeBarBadge(open));
  await typeDraft(open, 'Half a sen');
  await stage.pressShortcut('next-closing');
  const seeQuestion = () =>
    open.evaluate(() => {
      const root = document.querySelector('ventana-dialog')?.shadowRoot;
      return root?.querySelector('dialog[open]')?.textContent ?? '';
    }, undefined);
  await until('it is asked', seeQuestion);
  await open.keyboard.press('Escape');
  await until('it is gone', async () => (await seeQuestion()) === '');
  await open.keyboard.type('tence');
  await until('the draft goes on', () =>
    open.evaluate(
      () =>
        document
          .querySelector('[role="textbox"]')
          ?.textContent?.includes('Half a sentence') ?? false,
      undefined,
    ),
  );
  assert.equal(stage.inbox.sent.length, 0);
  await open.close();
}

/** All that a list shows, once it is there. */
const seeListed = (tab: Tab): Promise<string[] | null> =>
  tab.evaluate(
    () =>
      document.querySelector('main[aria-busy="false"]') &&
      [...document.querySelectorAll('li[data-key]')].map(
        (row) => row.getAttribute('data-key')?.split('/').at(-1) ?? '',
      ),
    undefined,
  );

/** Every list, narrowed to a channel, a Page or both: all of those, and no other. */
async function listsAreNarrowed(stage: Stage): Promise<void> {
  const { threads, tab } = await openSeen(stage);
  await tab.close();
  const [{ key = '' } = {}] = await readTable<StoredThread>(stage, 'threads');
  const [own] = key.split('/');
  for (const view of QUEUE_VIEWS)
    for (const [page, channel] of [
      [null, 'messenger'],
      [own, null],
      [own, 'instagram'],
    ]) {
      await putStored(stage, { queueWish: { view, page, channel } });
      const fit = threads.filter((t) => !channel || t.channel === channel);
      const ids = new Set(fit.map(({ id }) => id));
      const popup = await stage.openPage('popup.html');
      const rows = await until(
        `${view} of ${page} on ${channel}`,
        () => seeListed(popup),
        (listed) =>
          listed !== null && (view !== 'all' || listed.length === ids.size),
      );
      assert.ok(rows?.every((id) => ids.has(id)));
      await popup.close();
    }
}

/** With the clock as it was before, whatever comes of it. */
const withClock =
  (run: (stage: Stage) => Promise<void>) =>
  (stage: Stage): Promise<void> =>
    run(stage).finally(() => moveClock(stage, 0));

export const closingScenarios = {
  'who closes next is found, answered, reminded of and hidden by keys alone':
    withClock(queueGoesByKeys),
  'what was hidden comes back with what its customer writes':
    withClock(hiddenComesBack),
  'every list of the popup can be narrowed': withClock(listsAreNarrowed),
  'a draft is asked about before the next conversation is opened':
    withClock(draftIsAskedAbout),
};
