import assert from 'node:assert/strict';
import { truthOf } from '../../fake-inbox/world.ts';
import { seeAllRows, waitForBadges } from './inbox-tab.ts';
import { readTable } from './stored.ts';
import { type Stage, until } from './tab.ts';
import { phaseOf, worldAt } from './truth.ts';

/** The popup lists whoever waits for an answer, soonest to close first, and says what it has seen. */
export async function popupListsTheSameInOrder(stage: Stage): Promise<void> {
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
  // Who is about to pass a border while the test runs is left out of the comparison.
  const MINUTE = 60_000;
  const waiting = threads
    .filter(
      (t) =>
        truthOf(t).lastBy === 'customer' &&
        !/^You: /.test(t.messages.at(-1)?.text ?? ''),
    )
    .map((t) => ({ id: t.id, ...phaseOf(truthOf(t).lastAt, now) }))
    .filter((t) => t.left !== null && t.left > MINUTE)
    .sort((a, b) => (a.left ?? 0) - (b.left ?? 0))
    .map((t) => t.id);
  const popup = await stage.openPage('popup.html');
  const shown = await until(
    'the popup lists them',
    () =>
      popup.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLAnchorElement>(
              'a[href*="selected_item_id"]',
            ),
          ].map(
            (a) => new URL(a.href).searchParams.get('selected_item_id') ?? '',
          ),
        undefined,
      ),
    (rows) => rows.length >= waiting.length,
  );
  const known = new Set(waiting);
  assert.deepEqual(
    shown.filter((id) => known.has(id)),
    waiting,
  );
  await until(
    'the popup says how many it has seen',
    () => popup.evaluate(() => document.body.innerText, undefined),
    (text) => text.includes(`${threads.length} seen`),
  );
  await popup.close();
  await tab.close();
}

/** Whatever was read before, between and after two stops of the background is there in the end. */
export async function stoppedBackgroundLosesNothing(
  stage: Stage,
): Promise<void> {
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
