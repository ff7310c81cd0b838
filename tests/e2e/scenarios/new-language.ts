import assert from 'node:assert/strict';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import {
  clickListed,
  type ListedRow,
  readScreens,
  waitForListed,
} from './listed-rows.ts';
import { forgetLearned } from './options.ts';
import { waitForExactBar } from './second-skin.ts';
import type { Stage, Tab } from './tab.ts';
import { ToldWorld } from './told-world.ts';
import { assertExact } from './truth.ts';

const MINUTE = 60_000;
const SCREENS = { most: 5, share: 0.8 };

const isPromise = ({ badge }: ListedRow) => /open|soon/.test(badge?.look ?? '');

/** Nothing that a sentence of the page could be, nor what begins as our own messages do. */
const isPlain = ({ messages }: WorldThread) => {
  const last = messages.at(-1);
  const isWritten = last?.kind === 'message' && last.text !== '';
  return isWritten && !/[.。।]$|^Vous/.test(last.text.trim());
};

/** The one whose row it surely is. */
function ownerOf(world: ToldWorld, row: ListedRow): WorldThread | null {
  const [found, other] = world.find(row);
  return found && !other ? found.thread : null;
}

/** Before anything was learned, a row alone opens no window. */
async function assertNothingIsKnown(tab: Tab, world: ToldWorld) {
  let silent = 0;
  await readScreens(
    tab,
    ({ rows, at }) => {
      world.check(rows, at);
      for (const row of rows)
        if (row.badge) {
          assert.ok(
            !isPromise(row),
            `«${row.text}» is promised ${row.badge.text}`,
          );
          silent++;
        }
    },
    SCREENS,
  );
  assert.ok(silent > 20, `${silent} rows were seen`);
}

/** Afterwards what a customer wrote is exact, and what we wrote still opens nothing. */
async function assertItIsKnown(
  tab: Tab,
  world: ToldWorld,
  opened: readonly WorldThread[],
) {
  let exact = 0;
  let ours = 0;
  await readScreens(
    tab,
    ({ rows, at }) => {
      world.check(rows, at);
      for (const row of rows) {
        const thread = ownerOf(world, row);
        if (!thread || !row.badge || opened.includes(thread)) continue;
        const { lastBy, lastAt } = truthOf(thread);
        if (lastBy === 'page') {
          ours++;
          assert.ok(!isPromise(row), `ours: «${row.text}» ${row.badge.text}`);
        } else if (isPlain(thread) && at - lastAt > 2 * MINUTE) {
          exact++;
          assertExact(row.badge, lastAt, at);
        }
      }
    },
    SCREENS,
  );
  assert.ok(exact > 5 && ours > 2, `${exact} exact, ${ours} ours`);
}

/** How own messages are marked in a language that nobody has taught is learned from two opened threads. */
export async function languageIsLearned(stage: Stage): Promise<void> {
  try {
    const world = new ToldWorld(Date.now(), 'fr');
    const tab = await stage.openInbox({ now: world.madeAt, lang: 'fr' });
    await waitForListed(tab, SCREENS.share);
    await assertNothingIsKnown(tab, world);
    const opened = world.threads
      .filter((thread) => {
        const { lastBy, lastCustomerAt } = truthOf(thread);
        const last = thread.messages.at(-1);
        return (
          lastBy === 'page' &&
          lastCustomerAt !== null &&
          thread.channel === 'messenger' &&
          last?.author === 'human' &&
          last.text.length > 8 &&
          thread.messages.length < 20
        );
      })
      .slice(0, 2);
    assert.equal(opened.length, 2);
    for (const thread of opened) {
      await clickListed(
        tab,
        thread.name,
        (row) => ownerOf(world, row) === thread,
      );
      await waitForExactBar(tab, thread);
    }
    await assertItIsKnown(tab, world, opened);
    await tab.close();
  } finally {
    await forgetLearned(stage);
  }
}
