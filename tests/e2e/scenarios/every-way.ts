import assert from 'node:assert/strict';
import type { Knobs } from '../../fake-inbox/knobs.ts';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import {
  chooseByDigit,
  seeBarBadge,
  seeDialog,
  waitUntilReadable,
} from './inbox-tab.ts';
import { eraseAll } from './options.ts';
import { type SendWay, sendWays } from './send-ways.ts';
import { pressOn } from './send-ways-places.ts';
import { quietPresses } from './send-ways-quiet.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';
import { phaseOf, worldAt } from './truth.ts';

/** Long enough for a page to send, had it been allowed to. */
const QUIET_MS = 400;

/** Threads past their window whose customer spoke last: one for each way. */
const limitedThreads = (now: number): WorldThread[] =>
  worldAt(now).threads.filter((thread) => {
    const { lastBy, lastAt } = truthOf(thread);
    const isLimited = phaseOf(lastAt, now).phase === 'limited';
    return lastBy === 'customer' && thread.composer === 'open' && isLimited;
  });

async function openLimited(
  stage: Stage,
  knobs: Partial<Knobs>,
  thread: WorldThread | undefined,
): Promise<Tab> {
  assert.ok(thread, 'the world has a limited thread for each way');
  const tab = await stage.openInbox(knobs, { thread });
  await until(
    'the bar knows the thread',
    () => seeBarBadge(tab),
    (text) => text !== '' && text !== 'no data',
  );
  return tab;
}

/** A dialog stands, or comes within a moment. */
async function isAsked(tab: Tab): Promise<boolean> {
  for (let look = 0; look < 6; look++) {
    if (await seeDialog(tab)) return true;
    await stayQuiet(QUIET_MS / 6);
  }
  return false;
}

/** Waits for what is before the last press; true = it was asked already then, as where a menu might send. */
async function isAskedBefore(tab: Tab, prepared: Promise<void>) {
  let isPrepared = false;
  // What fails because it was asked is not to be thrown.
  const preparing = prepared.then(
    () => {
      isPrepared = true;
    },
    () => {},
  );
  for (;;) {
    await Promise.race([preparing, stayQuiet(QUIET_MS)]);
    if (await isAsked(tab)) return true;
    if (isPrepared) return false;
  }
}

const isDone = (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), stayQuiet(0).then(() => false)]);

/** The chooser is waited for since the first press, which was held. */
async function chooseAgain(tab: Tab, prepared: Promise<void>): Promise<void> {
  await Promise.race([prepared, stayQuiet(3 * QUIET_MS)]);
  if (await isDone(prepared)) return;
  const press = async () => {
    await pressOn(tab, 'file tool');
    await pressOn(tab, 'menu item');
  };
  // A menu that stayed open is closed by its opener, and opened by the next press; or there is none.
  await Promise.race([prepared, press().catch(press)]);
  await prepared;
}

/** Nothing leaves until it was decided; then exactly once. */
async function sendGuarded(stage: Stage, tab: Tab, way: SendWay) {
  const { sent } = stage.inbox;
  const before = sent.length;
  const prepared = way.prepare(tab);
  const isEarly = await isAskedBefore(tab, prepared);
  if (!isEarly) await way.press(tab);
  await waitUntilReadable(tab);
  await stayQuiet(QUIET_MS);
  assert.equal(sent.length, before, `${way.via} left unasked`);
  await chooseByDigit(tab);
  await stayQuiet(QUIET_MS);
  // What has its own control is pressed again; its panel may have been closed by the question.
  if (sent.length === before && isEarly && way.via === 'file')
    await chooseAgain(tab, prepared);
  if (sent.length === before)
    await way.press(tab).catch(async () => {
      await way.prepare(tab);
      await way.press(tab);
    });
  await until('it is sent', async () => sent.length > before);
  await stayQuiet(QUIET_MS);
  assert.equal(await seeDialog(tab), null, `${way.via} asked twice`);
  const left = sent.slice(before);
  assert.ok(left.every(({ via }) => via === way.via));
  // The second inbox sends words and file as two messages.
  assert.ok(left.length === 1 || (left.length === 2 && way.via === 'file'));
}

async function guardWays(
  stage: Stage,
  ways: readonly SendWay[],
  more: Partial<Knobs>,
): Promise<void> {
  stage.inbox.reset();
  await eraseAll(stage);
  const now = Date.now();
  const threads = limitedThreads(now);
  for (const [i, way] of ways.entries()) {
    const knobs = { now, ...way.knobs, ...more };
    const tab = await openLimited(stage, knobs, threads[i]);
    try {
      await sendGuarded(stage, tab, way);
    } catch (error) {
      throw new Error(`${way.via} ${JSON.stringify(more)}`, { cause: error });
    }
    await tab.close();
  }
}

/** Every way out of the inbox asks, and then sends once; in both builds of it. */
export async function everyWayIsGuarded(stage: Stage): Promise<void> {
  await guardWays(stage, Object.values(sendWays), { acts: 'mousedown' });
  // What the other build does otherwise; it is told apart by its markup, which no browser changes.
  if (stage.browser !== 'chromium') return;
  const { sticker, gif, file, voice, saved } = sendWays;
  const others = [sticker, gif, file, voice, saved];
  await guardWays(stage, others, { skin: 'second' });
}

/** Of these nobody can tell beforehand that nothing leaves: some builds send at once. */
const MAY_SEND =
  /file|saved reply that is inserted|suggestion that is inserted/;

/** In the second inbox all that opens something stands beside the like, and looks the same. */
const STANDS_APART = /reaction|answer|more/;

/** What only writes, opens or turns a page is no send. */
export async function whatSendsNothingIsLeftAlone(stage: Stage) {
  for (const [i, emojis] of (['panel', 'menu'] as const).entries()) {
    stage.inbox.reset();
    await eraseAll(stage);
    const now = Date.now();
    const [thread] = limitedThreads(now);
    const skin = i === 0 ? 'first' : 'second';
    const knobs = { now, ways: 'on', emojis, skin } as const;
    for (const [name, quiet] of Object.entries(quietPresses)) {
      const isTold = skin === 'first' && !/menu/.test(name);
      if (MAY_SEND.test(name) || !(isTold || STANDS_APART.test(name))) continue;
      const tab = await openLimited(stage, knobs, thread);
      await quiet.prepare(tab);
      await quiet.press(tab);
      assert.equal(await isAsked(tab), false, `${name} asked in ${skin}`);
      await tab.close();
    }
    assert.deepEqual(stage.inbox.sent, []);
  }
}
