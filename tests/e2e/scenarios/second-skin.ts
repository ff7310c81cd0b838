import assert from 'node:assert/strict';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import {
  seeBar,
  seeBarText,
  seeDialog,
  seeDraft,
  typeDraft,
  waitUntilReadable,
} from './inbox-tab.ts';
import { readScreens } from './listed-rows.ts';
import { eraseAll } from './options.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';
import { ToldWorld } from './told-world.ts';
import { assertExact, assertNoFalsePromise, phaseOf } from './truth.ts';

const QUIET_MS = 700;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const isSurelyOver = ({ messages }: WorldThread) =>
  Date.now() - (messages.at(-1)?.at ?? 0) > 25 * HOUR &&
  Date.now() - (messages[0]?.at ?? 0) > 8 * 24 * HOUR;

/**
 * Somebody with an open composer whose last action lies in that phase, not at its border; `lastBy`: who spoke last.
 * Past the window both sides have been silent for a day, and who came by an ad did so a week ago: no reading leaves
 * it open.
 */
export function findWaiting(
  { threads }: Pick<ToldWorld, 'threads'>,
  phase: 'open' | 'limited' | 'closed',
  lastBy: 'customer' | 'page' = 'customer',
): WorldThread {
  const found = threads.find((thread) => {
    const truth = truthOf(thread);
    const at = truth.lastCustomerAt;
    if (at === null || truth.lastBy !== lastBy) return false;
    const { phase: now, left } = phaseOf(at, Date.now());
    return (
      thread.composer === 'open' &&
      thread.channel === 'messenger' &&
      now === phase &&
      (phase === 'open' || isSurelyOver(thread)) &&
      (left ?? MINUTE * 10) > MINUTE * 5
    );
  });
  assert.ok(found, `somebody waits in ${phase}`);
  return found;
}

/** Waits until the bar tells the time of the thread's customer as it is. */
export const waitForExactBar = (tab: Tab, thread: WorldThread) =>
  until(
    `the bar of ${thread.name} is exact`,
    () => seeBar(tab),
    (badge) => {
      const at = truthOf(thread).lastCustomerAt;
      if (!badge || at === null) return false;
      try {
        assertExact(badge, at, Date.now());
        return true;
      } catch {
        return false;
      }
    },
  );

/** Waits until the bar gives the phase that the thread is in, and holds it against the truth. */
async function waitForTrueBar(tab: Tab, thread: WorldThread): Promise<void> {
  const at = truthOf(thread).lastCustomerAt ?? 0;
  const { phase } = phaseOf(at, Date.now());
  const badge = await until(
    `the bar of ${thread.name} says ${phase}`,
    () => seeBar(tab),
    (seen) => seen?.look.replace('soon', 'open') === phase,
  );
  if (badge) assertNoFalsePromise(badge, thread, Date.now());
}

/** Enter with a draft in a limited thread: the dialog comes, nothing leaves, and the draft is kept. */
export async function assertEnterIsHeld(stage: Stage, tab: Tab): Promise<void> {
  const before = stage.inbox.sent.length;
  await tab.bringToFront();
  await typeDraft(tab, 'Your mug is on its way');
  await tab.keyboard.press('Enter');
  const hasLeft = () => stage.inbox.sent.length > before;
  await until(
    'the dialog',
    async () => hasLeft() || (await seeDialog(tab)) !== null,
  );
  const said = await seeBarText(tab);
  assert.ok(!hasLeft(), `it left unasked; the bar said ${said}`);
  const dialog = await waitUntilReadable(tab);
  await stayQuiet(QUIET_MS);
  assert.ok(dialog?.title);
  assert.equal(stage.inbox.sent.length, before, 'nothing leaves unasked');
  assert.equal(await seeDraft(tab), 'Your mug is on its way');
}

/** An inbox that was built by another hand, after the same facts, is read as well as the first. */
export async function secondInboxIsReadAsWell(stage: Stage): Promise<void> {
  for (const lang of ['en', 'es'] as const) {
    for (const model of ['on', 'off'] as const) {
      await eraseAll(stage);
      const world = new ToldWorld(Date.now(), lang);
      const knobs = { now: world.madeAt, lang, model, skin: 'second' } as const;
      const list = await stage.openInbox(knobs);
      await readScreens(list, ({ rows, at }) =>
        world.check(rows, at, model === 'on'),
      );
      assert.ok(world.checked >= 180, `${world.checked} rows were checked`);
      if (model === 'on') assert.ok(world.exact >= 100, `${world.exact} exact`);
      await list.close();
      const thread = findWaiting(world, 'limited', 'page');
      const tab = await stage.openInbox(knobs, { thread });
      // Without the components a group of messages bears one time for all.
      if (model === 'on') await waitForExactBar(tab, thread);
      else await waitForTrueBar(tab, thread);
      await assertEnterIsHeld(stage, tab);
      await tab.close();
    }
  }
}
