import assert from 'node:assert/strict';
import { fakeMessagesUrl } from '../../fake-inbox/knobs.ts';
import { type ListedRow, readScreens } from './listed-rows.ts';
import { grantOtherInbox, withdrawOtherInbox } from './optional-host.ts';
import { eraseAll } from './options.ts';
import {
  assertEnterIsHeld,
  findWaiting,
  waitForTrueBar,
} from './second-skin.ts';
import { readTable, type StoredThread } from './stored.ts';
import type { Stage } from './tab.ts';
import { ToldWorld } from './told-world.ts';

const isPrivate = ({ links }: ListedRow) => links.includes('/e2ee/');

/** A private thread has no window: nothing is said of it. */
function assertSilent(rows: readonly ListedRow[]): number {
  const silent = rows.filter(isPrivate);
  for (const { text, badge } of silent)
    assert.equal(badge, null, `a badge on the private thread «${text}»`);
  return silent.length;
}

/** All rows of the list: true promises on most, none on the private ones. */
async function readList(stage: Stage, world: ToldWorld): Promise<void> {
  const tab = await stage.openUrl(fakeMessagesUrl({ now: world.madeAt }));
  let silent = 0;
  await readScreens(
    tab,
    ({ rows, at }) => {
      world.check(rows, at);
      silent += assertSilent(rows);
    },
    { share: 0.6 },
  );
  assert.ok(world.checked >= 100, `${world.checked} rows were checked`);
  assert.ok(silent > 5, `${silent} private threads were seen`);
  await tab.close();
}

/** www.facebook.com/messages, once it may be read: badges, the bar and the guard, and nothing is kept of it. */
export async function otherInboxIsRead(stage: Stage): Promise<void> {
  await grantOtherInbox(stage);
  try {
    await eraseAll(stage);
    const world = new ToldWorld();
    await readList(stage, world);
    for (const phase of ['open', 'limited'] as const) {
      const thread = findWaiting(world, phase);
      const url = fakeMessagesUrl({ now: world.madeAt }, thread.id);
      const tab = await stage.openUrl(url);
      await waitForTrueBar(tab, thread);
      if (phase === 'limited') await assertEnterIsHeld(stage, tab);
      await tab.close();
    }
    const stored = await readTable<StoredThread>(stage, 'threads');
    assert.deepEqual(stored, [], 'nothing of it is kept');
  } finally {
    await withdrawOtherInbox(stage);
  }
}
