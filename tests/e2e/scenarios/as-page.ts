import assert from 'node:assert/strict';
import { fakeMessagesUrl } from '../../fake-inbox/knobs.ts';
import { clickListed, type ListedRow, readScreens } from './listed-rows.ts';
import { grantOtherInbox, withdrawOtherInbox } from './optional-host.ts';
import { eraseAll } from './options.ts';
import {
  assertEnterIsHeld,
  findWaiting,
  waitForExactBar,
} from './second-skin.ts';
import { readTable, type StoredThread } from './stored.ts';
import type { Stage } from './tab.ts';
import { ToldWorld } from './told-world.ts';

const isPrivate = ({ links }: ListedRow) => links.includes('/e2ee/');

/** A private thread has no window: nothing is said of it. */
function assertSilent(rows: readonly ListedRow[]): ListedRow[] {
  const silent = rows.filter(isPrivate);
  for (const { text, badge } of silent)
    assert.equal(badge, null, `a badge on the private thread «${text}»`);
  return silent;
}

/** All rows of the list: true promises on most, none on the private ones, whose addresses it gives. */
async function readList(stage: Stage, world: ToldWorld): Promise<string> {
  const tab = await stage.openUrl(fakeMessagesUrl({ now: world.madeAt }));
  const silent = new Set<string>();
  await readScreens(
    tab,
    ({ rows, at }) => {
      world.check(rows, at);
      for (const { links } of assertSilent(rows)) silent.add(links);
    },
    { share: 0.6 },
  );
  assert.ok(world.checked >= 100, `${world.checked} rows were checked`);
  assert.ok(silent.size > 3, `${silent.size} private threads were seen`);
  await tab.close();
  return [...silent].join(' ');
}

/** www.facebook.com/messages, once it may be read: badges, the bar and the guard, and nothing is kept of it. */
export async function otherInboxIsRead(stage: Stage): Promise<void> {
  await grantOtherInbox(stage);
  try {
    await eraseAll(stage);
    const world = new ToldWorld();
    const silent = await readList(stage, world);
    const threads = world.threads.filter(({ id }) => !silent.includes(id));
    for (const phase of ['open', 'limited'] as const) {
      const thread = findWaiting({ threads }, phase);
      const tab = await stage.openUrl(fakeMessagesUrl({ now: world.madeAt }));
      await clickListed(tab, thread.name, ({ links }) =>
        links.includes(`/t/${thread.id}/`),
      );
      await waitForExactBar(tab, thread);
      if (phase === 'limited') await assertEnterIsHeld(stage, tab);
      await tab.close();
    }
    const stored = await readTable<StoredThread>(stage, 'threads');
    assert.deepEqual(stored, [], 'nothing of it is kept');
  } finally {
    await withdrawOtherInbox(stage);
  }
}
