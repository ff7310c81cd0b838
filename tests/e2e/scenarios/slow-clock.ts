import assert from 'node:assert/strict';
import { readScreens, seeListed, waitForListed } from './listed-rows.ts';
import { forgetLearned } from './options.ts';
import { type Stage, until } from './tab.ts';
import { ToldWorld } from './told-world.ts';

const AHEAD = 7 * 60_000;
const TEXT = 'By the clock of the page';

/** Where our clock is slow, the page's counts as soon as it shows in a message: nothing is promised beyond it. */
export async function slowClockLengthensNothing(stage: Stage): Promise<void> {
  try {
    const world = new ToldWorld(Date.now() + AHEAD);
    const tab = await stage.openInbox({ now: world.madeAt, clock: AHEAD });
    await waitForListed(tab, 1);
    const thread = world.threads[30]!;
    const at = Date.now() + AHEAD;
    world.arrive(stage.inbox, thread, { by: 'customer', text: TEXT, at });
    await until(
      'the message is listed',
      () => seeListed(tab),
      ({ rows }) =>
        rows.some(({ text, badge }) => badge && text.includes(TEXT)),
    );
    await readScreens(
      tab,
      (seen) => world.check(seen.rows, seen.at + AHEAD, true),
      { share: 1 },
    );
    assert.ok(world.checked >= 180, `${world.checked} rows were checked`);
    assert.ok(world.exact >= 100, `${world.exact} exact`);
    await tab.close();
  } finally {
    await forgetLearned(stage);
  }
}
