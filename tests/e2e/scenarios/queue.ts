import assert from 'node:assert/strict';
import { truthOf } from '../../fake-inbox/world.ts';
import { seeAllRows, waitForBadges } from './inbox-tab.ts';
import { eraseAll } from './options.ts';
import { readTable } from './stored.ts';
import { type Stage, until } from './tab.ts';
import { phaseOf, worldAt } from './truth.ts';

/** The popup lists whoever waits for an answer, soonest to close first, and says what it has seen. */
export async function popupListsTheSameInOrder(stage: Stage): Promise<void> {
  await eraseAll(stage);
  const now = Date.now();
  const { threads } = worldAt(now);
  const tab = await stage.openInbox({ now });
  await waitForBadges(tab);
  await seeAllRows(tab);
  await until(
    'all are stored',
    () => readTable(stage, 'threads'),
    (rows) => rows.length === threads.length,
  );
  const waiting = threads
    .filter((t) => truthOf(t).lastBy === 'customer')
    .map((t) => ({ name: t.name, ...phaseOf(truthOf(t).lastAt, now) }))
    .filter((t) => t.phase !== 'closed')
    .sort((a, b) => (a.left ?? 0) - (b.left ?? 0));
  const popup = await stage.openPage('popup.html');
  const shown = await until(
    'the popup lists them',
    () =>
      popup.evaluate(
        () =>
          [...document.querySelectorAll('a[href*="selected_item_id"]')].map(
            (a) => a.textContent ?? '',
          ),
        undefined,
      ),
    (rows) => rows.length >= waiting.length,
  );
  waiting.forEach((thread, i) => {
    assert.ok(
      shown[i]?.includes(thread.name),
      `${i}: ${shown[i]} instead of ${thread.name}`,
    );
  });
  const text = await popup.evaluate(() => document.body.innerText, undefined);
  assert.match(text, new RegExp(`${threads.length} seen`));
  await popup.close();
  await tab.close();
}

/** Whatever was read before, between and after two stops of the background is there in the end. */
export async function stoppedBackgroundLosesNothing(
  stage: Stage,
): Promise<void> {
  await eraseAll(stage);
  const now = Date.now();
  const { threads } = worldAt(now);
  const tab = await stage.openInbox({ now });
  await waitForBadges(tab);
  await stage.stopBackground();
  await seeAllRows(tab);
  await stage.stopBackground();
  await tab.evaluate(
    () => window.dispatchEvent(new Event('resize')),
    undefined,
  );
  const rows = await until(
    'all are stored',
    () => readTable<{ key: string }>(stage, 'threads'),
    (r) => r.length === threads.length,
  );
  assert.deepEqual(
    new Set(rows.map((r) => r.key.split('/').at(-1))),
    new Set(threads.map((t) => t.id)),
  );
  await tab.close();
}
