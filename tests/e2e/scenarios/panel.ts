import assert from 'node:assert/strict';
import { fakeInboxUrl } from '../../fake-inbox/knobs.ts';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import { findFaults } from './axe.ts';
import { texts } from './guard-moments-tools.ts';
import { seeDraft, typeDraft } from './inbox-tab.ts';
import { eraseAll, forgetLearned } from './options.ts';
import {
  clickComposer,
  clickInPanel,
  isPanelShown,
  openPanel,
  panelFrames,
  pressLabel,
  saveReplies,
  seePanel,
  seePanelButton,
  waitForFocus,
  waitForPanel,
  writeNote,
} from './panel-tab.ts';
import { findWaiting } from './second-skin.ts';
import { readTable } from './stored.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';
import { phaseOf, worldAt } from './truth.ts';

const MINUTE_MS = 60_000;

const REPLIES = [
  { title: 'Hours', text: 'Hello {name}, we are open from 9 to 6.' },
  { title: 'Sale', text: 'Only today: 20% off everything, code SALE20!' },
];

export interface Two {
  readonly tab: Tab;
  readonly now: number;
  readonly one: WorldThread;
  readonly other: WorldThread;
}

/** A tab on a thread, and another thread of the same inbox. */
export async function openTwo(
  stage: Stage,
  phase: 'open' | 'limited' = 'limited',
  knobs = {},
): Promise<Two> {
  stage.inbox.reset();
  await eraseAll(stage);
  await forgetLearned(stage);
  const now = Date.now();
  const { threads } = worldAt(now);
  const one = findWaiting({ threads }, phase);
  const left = threads.filter((t) => t !== one && t.name !== one.name);
  const other = findWaiting({ threads: left }, 'limited');
  const tab = await stage.openInbox({ now, ...knobs }, { thread: one });
  await until('the button', () => seePanelButton(tab));
  return { tab, now, one, other };
}

/** The page opens another thread by itself. */
const turnTo = (tab: Tab, { now }: Two, thread: WorldThread) =>
  tab.evaluate(
    (url) => {
      history.pushState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    fakeInboxUrl({ now }, { thread }),
  );

/** The page shows no thread for a moment. */
const blink = (tab: Tab, { now }: Two) =>
  tab.evaluate(async (url) => {
    const turn = async (to: string) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => setTimeout(resolve, 300));
    };
    const back = location.href;
    await turn(url);
    await turn(back);
  }, fakeInboxUrl({ now }));

interface Note {
  readonly thread: string;
  readonly text: string;
  readonly labels: readonly string[];
}

const readNotes = async (stage: Stage): Promise<Record<string, Note>> =>
  Object.fromEntries(
    (await readTable<Note>(stage, 'notes')).map((note) => [
      note.thread.split('/').at(-1) ?? '',
      note,
    ]),
  );

export const waitForNote = (stage: Stage, { id }: WorldThread, text: string) =>
  until(
    `the note «${text}» is kept`,
    () => readNotes(stage),
    (notes) => notes[id]?.text === text,
  );

const waitForDraft = (tab: Tab, wanted: string) =>
  until(
    `the draft is «${wanted}»`,
    () => seeDraft(tab),
    (draft) => draft === wanted,
  );

/** What is written for one thread is kept for that one, however soon another comes; a stopped worker loses nothing. */
export async function noteStaysWithItsThread(stage: Stage): Promise<void> {
  const two = await openTwo(stage);
  const { tab, one, other } = two;
  assert.equal(panelFrames(tab).length, 0, 'no frame before it is opened');
  await openPanel(tab, one.name);
  await writeNote(tab, 'Wants the blue one');
  await turnTo(tab, two, other);
  await waitForPanel(tab, other.name);
  assert.equal((await seePanel(tab))?.note, '');
  assert.equal(panelFrames(tab).length, 1);
  await writeNote(tab, 'Pays on Friday');
  await pressLabel(tab, 'Order');
  await waitForNote(stage, other, 'Pays on Friday');
  const notes = await waitForNote(stage, one, 'Wants the blue one');
  assert.deepEqual(notes[other.id]?.labels, ['order']);
  assert.deepEqual(notes[one.id]?.labels, []);
  await stage.stopBackground();
  await tab.bringToFront();
  await writeNote(tab, ', by card');
  await waitForNote(stage, other, 'Pays on Friday, by card');
  await tab.bringToFront();
  await tab.keyboard.press('Escape');
  await until('it is closed', async () => !(await isPanelShown(tab)));
  await stage.stopBackground();
  await tab.bringToFront();
  await openPanel(tab, other.name);
  // No reply is saved: the focus comes in on the note.
  await waitForFocus(tab, 'textarea');
  await tab.keyboard.type('!');
  await waitForNote(stage, other, 'Pays on Friday, by card!');
  await tab.bringToFront();
  await tab.reload();
  await until('the button', () => seePanelButton(tab));
  await turnTo(tab, two, one);
  await until('the button', () => seePanelButton(tab));
  await openPanel(tab, one.name);
  assert.equal((await seePanel(tab))?.note, 'Wants the blue one');
  await waitForFocus(tab, 'textarea');
  await tab.keyboard.type(', or');
  await blink(tab, two);
  await tab.keyboard.type(' red');
  await waitForNote(stage, one, 'Wants the blue one, or red');
  await tab.close();
}

/** Two tabs write at once: both are shown, and nothing is lost. */
export async function twoNotesAreBothShown(stage: Stage): Promise<void> {
  const two = await openTwo(stage);
  const { tab, now, one } = two;
  await openPanel(tab, one.name);
  const second = await stage.openInbox({ now }, { thread: one });
  await until('the button', () => seePanelButton(second));
  await openPanel(second, one.name);
  // Both begin from the same note, and neither has heard of the other.
  const write = (text: string) => (frame: ReturnType<typeof panelFrames>) =>
    frame[0]?.evaluate((words) => {
      const box = document.querySelector('textarea');
      const { set } =
        Object.getOwnPropertyDescriptor(
          HTMLTextAreaElement.prototype,
          'value',
        ) ?? {};
      set?.call(box, words);
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  await Promise.all([
    write('from the first')(panelFrames(tab)),
    write('from the second')(panelFrames(second)),
  ]);
  const clashed = await until('one is told of both', async () => {
    for (const t of [tab, second])
      if ((await seePanel(t))?.text.includes('Another tab says')) return t;
    return null;
  });
  assert.ok(clashed);
  const seen = await seePanel(clashed);
  assert.match(`${seen?.note} ${seen?.text}`, /from the first/);
  assert.match(`${seen?.note} ${seen?.text}`, /from the second/);
  await clashed.bringToFront();
  await clickInPanel(clashed, '.clash button', 'Both together');
  await until(
    'both are kept',
    () => readNotes(stage),
    (notes) =>
      /first/.test(notes[one.id]?.text ?? '') &&
      /second/.test(notes[one.id]?.text ?? ''),
  );
  await second.close();
  await tab.close();
}

/** In both kinds of composer the words are those of the reply, the focus is there, and nothing leaves. */
export async function savedReplyIsInserted(stage: Stage): Promise<void> {
  for (const composer of ['lexical', 'textarea'] as const) {
    const { tab, one } = await openTwo(stage, 'limited', { composer });
    await saveReplies(stage, REPLIES);
    await tab.bringToFront();
    await typeDraft(tab, 'Hi!');
    await openPanel(tab, one.name);
    await until(
      'the replies',
      () => seePanel(tab),
      (seen) => seen?.replies.length === 2,
    );
    assert.match((await seePanel(tab))?.text ?? '', /look promotional/);
    await stayQuiet(600);
    await clickInPanel(tab, '.reply', 'Hours');
    const first = one.name.split(' ')[0];
    const said = `Hi! Hello ${first}, we are open from 9 to 6.`;
    await waitForDraft(tab, said);
    await tab.keyboard.type(' Bye');
    await waitForDraft(tab, `${said} Bye`);
    // The caret stands where it is by now, not where it was as the panel was opened.
    await clickInPanel(tab, '.reply', 'Hours');
    const again = `${said} Bye ${said.slice('Hi! '.length)}`;
    await waitForDraft(tab, again);
    await tab.keyboard.type(' And');
    await clickInPanel(tab, '.reply', 'Sale');
    await waitForDraft(tab, `${again} And ${REPLIES[1]?.text}`);
    assert.match((await seePanel(tab))?.text ?? '', /Inserted, though/);
    await stayQuiet(500);
    assert.deepEqual(texts(stage), []);
    await tab.close();
  }
}

/** What loads a frame again: the browser's menu, and a page that moves what is not its own. */
const RELOADS = {
  async browser(tab: Tab) {
    const [frame] = panelFrames(tab);
    await frame?.evaluate(() => location.reload(), undefined).catch(() => {});
  },
  page: (tab: Tab) =>
    tab.evaluate(() => {
      const host = document.querySelector('ventana-panel');
      if (host) document.body.append(host);
    }, undefined),
};

/** A frame that is loaded again shows the thread and its note again, and puts replies in. */
export async function panelLoadsAgain(stage: Stage): Promise<void> {
  const { tab, one } = await openTwo(stage);
  await saveReplies(stage, REPLIES);
  await tab.bringToFront();
  await openPanel(tab, one.name);
  await writeNote(tab, 'Wants the blue one');
  await waitForNote(stage, one, 'Wants the blue one');
  await tab.bringToFront();
  for (const reload of Object.values(RELOADS)) {
    const before = panelFrames(tab)[0]?.url();
    await clickComposer(tab);
    // What is loaded soon after a name may be taken for what comes of that.
    await stayQuiet(2100);
    await reload(tab);
    await until('it has another name', async () => {
      const url = panelFrames(tab)[0]?.url() ?? '';
      return url.includes('#') && url !== before;
    });
    await waitForPanel(tab, one.name);
    assert.equal((await seePanel(tab))?.note, 'Wants the blue one');
    // The focus stays where somebody writes.
    await tab.keyboard.type('x');
  }
  await waitForDraft(tab, 'xx');
  await stayQuiet(600);
  await clickInPanel(tab, '.reply', 'Sale');
  await until(
    'the reply is in the draft',
    () => seeDraft(tab),
    (draft) => draft.includes('code SALE20'),
  );
  await tab.close();
}

/** A thread that closes within three hours, and not in the next minutes. */
function findClosing(now: number): WorldThread {
  const found = worldAt(now).threads.find((thread) => {
    const { lastBy, lastCustomerAt } = truthOf(thread);
    const { phase, left } = phaseOf(lastCustomerAt ?? 0, now);
    const minutes = (left ?? 0) / MINUTE_MS;
    const isClosing = phase === 'open' && minutes > 10 && minutes < 170;
    return isClosing && lastBy === 'customer' && thread.channel === 'messenger';
  });
  assert.ok(found, 'somebody has little time left');
  return found;
}

/** In the last hours of a window the bar says what keeps it open, and the panel has it first. */
export async function reopenersAreOffered(stage: Stage): Promise<void> {
  stage.inbox.reset();
  await eraseAll(stage);
  const now = Date.now();
  const thread = findClosing(now);
  await saveReplies(stage, [
    { title: 'Size', text: 'Which size do you wear?', isReopener: true },
    ...REPLIES,
    { title: 'Day', text: 'Which day suits you?', isReopener: true },
  ]);
  const tab = await stage.openInbox({ now }, { thread });
  await until(
    'the button says how many',
    () => seePanelButton(tab),
    (words) => words === '2 questions that invite an answer',
  );
  await openPanel(tab, thread.name);
  const seen = await until(
    'the replies',
    () => seePanel(tab),
    (panel) => panel?.replies.length === 4,
  );
  assert.deepEqual(seen?.replies.slice(0, 2).toSorted(), ['Day', 'Size']);
  assert.match(seen?.text ?? '', /Questions that invite an answer/);
  await waitForFocus(tab, seen?.replies[0] ?? '');
  const [frame] = panelFrames(tab);
  assert.deepEqual(await findFaults(frame as unknown as Tab), []);
  await tab.close();
}
