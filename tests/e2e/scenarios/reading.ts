import assert from 'node:assert/strict';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import {
  seeAllRows,
  seeBarBadge,
  seeRows,
  waitForBadges,
} from './inbox-tab.ts';
import { eraseAll } from './options.ts';
import { readStored } from './stored.ts';
import { type Stage, until } from './tab.ts';
import {
  assertExact,
  assertHonest,
  assertNoFalsePromise,
  spanOf,
  worldAt,
} from './truth.ts';

/** In the seeded world every badge is true, in two languages and all time formats. */
export async function badgesAreTrue(stage: Stage): Promise<void> {
  for (const [lang, times] of [
    ['en', 'short'],
    ['es', 'clock24'],
    ['en', 'today'],
  ] as const) {
    const madeAt = Date.now();
    const { threads } = worldAt(madeAt, lang);
    const tab = await stage.openInbox({ now: madeAt, lang, times });
    await waitForBadges(tab);
    const rows = await seeAllRows(tab);
    assert.equal(rows.size, threads.length);
    for (const [index, { badge, name }] of rows) {
      const thread = threads[index]!;
      assert.ok(badge, `${name} has no badge`);
      assertNoFalsePromise(badge, thread, Date.now());
      const truth = truthOf(thread);
      // A customer who begins with "You:" cannot be told from us by the row: then nothing is claimed.
      const isClear = !/^(You|Tú): /.test(thread.messages.at(-1)?.text ?? '');
      if (truth.lastBy === 'customer' && isClear)
        assertExact(badge, truth.lastAt, Date.now());
      else assertHonest(badge, truth.lastAt, Date.now());
    }
    await tab.close();
  }
}

const isOursLast = (thread: WorldThread) => {
  const { lastBy, lastCustomerAt } = truthOf(thread);
  return (
    lastBy === 'page' && lastCustomerAt !== null && thread.composer === 'open'
  );
};

/** A thread whose last word is ours becomes exact once it was opened, and stays so after a reload. */
export async function openedThreadsAreExact(stage: Stage): Promise<void> {
  const madeAt = Date.now();
  const { threads } = worldAt(madeAt);
  const chosen = threads.filter(
    (t, i) =>
      i < 60 &&
      isOursLast(t) &&
      t.messages.findLastIndex((m) => m.by === 'customer') >
        t.messages.length - 20,
  );
  assert.ok(chosen.length >= 3, 'the world has such threads');
  for (const thread of chosen.slice(0, 4)) {
    const tab = await stage.openInbox({ now: madeAt }, { thread });
    const at = truthOf(thread).lastCustomerAt!;
    const expected = phaseText(at);
    const badge = await until(
      `the bar of ${thread.name} is exact (${expected})`,
      () => seeBarBadge(tab),
      (text) => isClose(text, at),
    );
    assert.ok(badge);
    await tab.close();
  }
  const tab = await stage.openInbox({ now: madeAt });
  for (const thread of chosen.slice(0, 4)) {
    const index = threads.indexOf(thread);
    if (index > 8) continue;
    await until(
      `${thread.name} is remembered after a reload`,
      () => seeRows(tab),
      (rows) =>
        isClose(
          rows.find((r) => r.index === index)?.badge?.text ?? '',
          truthOf(thread).lastCustomerAt!,
        ),
    );
  }
  await tab.close();
}

const phaseText = (at: number) => new Date(at).toISOString();

function isClose(text: string, at: number): boolean {
  const left = spanOf(text);
  const age = Date.now() - at;
  const limit = age < 24 * 3_600_000 ? 24 * 3_600_000 : 7 * 24 * 3_600_000;
  const truth = limit - age;
  if (truth <= 0) return text === 'window over';
  return (
    left !== null &&
    !text.startsWith('≈') &&
    left <= truth + 60_000 &&
    left > truth - 3_660_000
  );
}

/** Without the page's own model nothing false is promised, and what is stored contains the truth. */
export async function rangesContainTheTruth(stage: Stage): Promise<void> {
  for (const [lang, times] of [
    ['en', 'short'],
    ['es', 'short'],
    ['es', 'clock24'],
  ] as const) {
    const madeAt = Date.now();
    const { threads } = worldAt(madeAt, lang);
    const tab = await stage.openInbox({
      now: madeAt,
      lang,
      times,
      model: 'off',
    });
    await waitForBadges(tab);
    for (const [index, { badge }] of await seeAllRows(tab))
      if (badge) assertNoFalsePromise(badge, threads[index]!, Date.now());
    await tab.close();
  }
  await eraseAll(stage);
  const madeAt = Date.now();
  const { threads } = worldAt(madeAt);
  const opened = threads
    .filter((t) => t.composer === 'open' && truthOf(t).lastCustomerAt)
    .slice(0, 6);
  for (const thread of opened) {
    const tab = await stage.openInbox(
      { now: madeAt, model: 'off' },
      { thread },
    );
    await until(`the bar of ${thread.name}`, () => seeBarBadge(tab));
    const stored = await until(
      `${thread.name} is stored`,
      () => readStored(stage, thread.id),
      (record) =>
        Boolean(
          record?.observations.some(
            (o) => o.by === 'customer' && o.earliest !== null,
          ),
        ),
    );
    const truth = truthOf(thread).lastCustomerAt!;
    for (const o of stored?.observations ?? [])
      if (o.by === 'customer' && o.completeUntil)
        assert.ok(
          (o.earliest ?? 0) <= truth && truth <= o.latest,
          `${thread.name}: ${JSON.stringify(o)} without ${truth}`,
        );
    await tab.close();
  }
}
