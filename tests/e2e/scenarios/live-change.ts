import assert from 'node:assert/strict';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import { seeBarBadge } from './inbox-tab.ts';
import { clickListed, seeListed, waitForListed } from './listed-rows.ts';
import { moveClock } from './options.ts';
import { readStored, readTable, type StoredObservation } from './stored.ts';
import { type Stage, type Tab, until } from './tab.ts';
import { ToldWorld } from './told-world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const ARRIVAL = 'mid.$cAAarrival';

type Stored = StoredObservation & {
  readonly source: string;
  readonly messageId?: string;
};

/** Changes the page a little, as any page does all the time: the tab reads it anew. */
const stir = (tab: Tab) =>
  tab.evaluate(() => {
    const node = document.createElement('div');
    document.body.append(node);
    node.remove();
  }, undefined);

/**
 * Has the tab live through minutes: our clock starts behind the page's and catches up in steps that a tab may skip
 * between two readings. After each the bar shows a later minute: the tab has read the page by then.
 */
async function liveThrough(stage: Stage, tab: Tab, steps: readonly number[]) {
  for (const offset of steps) {
    const before = await seeBarBadge(tab);
    await moveClock(stage, offset);
    await tab.bringToFront();
    await until(
      'the tab has read the page by the moved clock',
      async () => {
        await stir(tab);
        return seeBarBadge(tab);
      },
      (text) => text !== before,
    );
  }
}

/** Whose customer wrote so long ago; what comes within half an hour of it stands under the same time in the page. */
function findOwner(
  { threads }: ToldWorld,
  [least, most]: readonly [number, number],
): WorldThread {
  const found = threads.find((thread) => {
    const { lastAt, lastBy } = truthOf(thread);
    const ago = Date.now() - lastAt;
    return (
      lastBy === 'customer' &&
      thread.channel === 'messenger' &&
      thread.composer === 'open' &&
      thread.messages.at(-1)?.kind === 'message' &&
      ago > least &&
      ago < most &&
      threads.filter(({ name }) => name === thread.name).length === 1
    );
  });
  assert.ok(found, 'somebody wrote then');
  return found;
}

async function readArrivals(stage: Stage, thread: WorldThread) {
  type Row = { key: string; observations: Stored[] };
  const rows = await readTable<Row>(stage, 'threads');
  const row = rows.find(({ key }) => key.endsWith(`/${thread.id}`));
  return (row?.observations ?? []).filter(({ messageId }) =>
    messageId?.startsWith(ARRIVAL),
  );
}

const contains = ({ earliest, latest }: Stored, at: number) =>
  (earliest ?? 0) <= at + SECOND && at <= latest + SECOND;

/** What changes under the eyes of a tab that was awake is of those seconds, and what comes in late is not. */
export async function liveChangeIsExact(stage: Stage): Promise<void> {
  try {
    await moveClock(stage, -4.5 * MINUTE);
    // Some minutes old, so that no row of it says what a new one will.
    const world = new ToldWorld(Date.now() - 3 * MINUTE);
    const knobs = { model: 'off', utime: 'off', groups: 'cluster' } as const;
    const thread = findOwner(world, [11 * MINUTE, 24 * MINUTE]);
    const tab = await stage.openInbox(
      { now: world.madeAt, ...knobs },
      { thread },
    );
    await until(
      'the bar knows the thread',
      () => seeBarBadge(tab),
      (seen) => /\d/.test(seen),
    );
    await liveThrough(stage, tab, [-3 * MINUTE, -1.5 * MINUTE, 0]);
    const at = Date.now();
    const text = 'It has come this moment';
    world.arrive(stage.inbox, thread, { by: 'customer', text, at });
    const stored = await until(
      'the arrival is stored',
      () => readArrivals(stage, thread).finally(() => tab.bringToFront()),
      (all) => all.some(({ source }) => source === 'live'),
    );
    for (const o of stored)
      assert.ok(contains(o, at), `${JSON.stringify(o)} without ${at}`);
    const live = stored.find(({ source }) => source === 'live')!;
    assert.ok(live.latest - (live.earliest ?? 0) <= 15 * SECOND);
    await comesInLate({ stage, tab, world });
    await tab.close();
  } finally {
    await moveClock(stage, 0);
  }
}

interface Scene {
  readonly stage: Stage;
  readonly tab: Tab;
  readonly world: ToldWorld;
}

/** Once more a message stands under a time it shares, but it was written hours ago. */
async function comesInLate({ stage, tab, world }: Scene): Promise<void> {
  const late = findOwner(world, [1.5 * HOUR, 5 * HOUR]);
  await clickListed(
    tab,
    late.name,
    (row) => world.find(row)[0]?.thread === late,
  );
  await until(
    'the messages of the other thread are its own',
    () => readStored(stage, late.id).finally(() => tab.bringToFront()),
    (record) => Boolean(record?.observations.length),
  );
  const at = truthOf(late).lastAt + 10 * MINUTE;
  const text = 'It was written hours ago';
  world.arrive(stage.inbox, late, { by: 'customer', text, at });
  const stored = await until(
    'the late arrival is stored',
    () => readArrivals(stage, late).finally(() => tab.bringToFront()),
    (all) => all.length > 0,
  );
  for (const o of stored) {
    assert.notEqual(o.source, 'live');
    assert.ok(contains(o, at), `${JSON.stringify(o)} without ${at}`);
  }
  await waitForListed(tab, 0.9);
  const seen = await seeListed(tab);
  world.check(seen.rows, seen.at);
}
