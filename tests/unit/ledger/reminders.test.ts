import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../utils/core/window/facts.ts';
import {
  eraseEverything,
  exportBackup,
  importBackup,
} from '../../../utils/ledger/backup.ts';
import {
  clearReminder,
  followThreads,
  listReminders,
  nextReminder,
  setReminder,
  takeDue,
} from '../../../utils/ledger/reminders.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import {
  HOUR,
  keyOf,
  NOW,
  observed,
  sighting,
  useLedger,
} from './stored-threads.ts';

const ledger = useLedger();

/** A window of 24 hours from the customer's newest message. */
const endOf = (_: unknown, { events }: Facts): number | null => {
  const opened = events.flatMap((e) =>
    e.by === 'customer' && e.earliest !== null ? [e.earliest] : [],
  );
  return opened.length ? Math.max(...opened) + 24 * HOUR : null;
};
const at = (hours: number) => ({ now: NOW + hours * HOUR, endOf });
const see = (thread: number, ...seen: unknown[]) =>
  saveSightings(ledger(), [sighting(thread, `P${thread}`, ...seen)]);
const set = (thread: number, inHours: number, moment = at(0)) =>
  setReminder(
    ledger(),
    { thread: keyOf(thread), at: NOW + inHours * HOUR },
    moment,
  );
const times = async () =>
  (await listReminders(ledger())).map((r) => (r.at - NOW) / HOUR);

describe('a reminder', () => {
  it('is kept, one for each thread, the next one first', async () => {
    await see(1, observed('customer', 20));
    await see(2, observed('customer', 10));
    await set(1, 1);
    await set(2, 13);
    expect(await set(1, 3)).toMatchObject({
      ok: true,
      value: { thread: keyOf(1), endsAt: NOW + 4 * HOUR, setAt: NOW },
    });
    expect(await times()).toEqual([3, 13]);
    expect(await nextReminder(ledger())).toBe(NOW + 3 * HOUR);
    await clearReminder(ledger(), keyOf(1));
    expect(await times()).toEqual([13]);
  });

  it.each([
    ['at the end', 4, 'after-end'],
    ['past the end', 5, 'after-end'],
    ['in the past', -1, 'past'],
    ['now', 0, 'past'],
  ])('is refused %s', async (_, hours, fault) => {
    await see(1, observed('customer', 20));
    expect(await set(1, hours)).toEqual({ ok: false, fault });
    expect(await times()).toEqual([]);
  });

  it('is refused where no end is known', async () => {
    expect(await set(7, 1)).toEqual({ ok: false, fault: 'no-end' });
  });
});

describe('as more is known', () => {
  const follow = (hours: number) =>
    followThreads(ledger(), [keyOf(1), keyOf(2)], at(hours));

  it('it moves when the customer writes again', async () => {
    await see(1, observed('customer', 20));
    await set(1, 3);
    expect(await follow(1)).toEqual({ moved: [], answered: [] });
    await see(1, observed('customer', -1));
    expect(await follow(2)).toEqual({ moved: [keyOf(1)], answered: [] });
    expect(await times()).toEqual([24]);
  });

  it('it is dropped once the Page answers', async () => {
    await see(1, observed('customer', 20));
    await set(1, 3);
    await see(1, observed('page', -1));
    expect(await follow(2)).toEqual({ moved: [], answered: [keyOf(1)] });
    expect(await times()).toEqual([]);
  });

  it('one whose window has ended is not moved to another', async () => {
    await see(1, observed('customer', 20));
    await set(1, 3);
    await see(1, observed('customer', -5));
    expect(await follow(6)).toEqual({ moved: [], answered: [] });
    expect(await times()).toEqual([3]);
  });
});

describe('when its time has come', () => {
  const due = async (hours: number) => (await takeDue(ledger(), at(hours))).due;

  it('it is told once, with the others that are due', async () => {
    await see(1, observed('customer', 20));
    await see(2, observed('customer', 10));
    await set(1, 3);
    await set(2, 3);
    expect(await due(2.9)).toEqual([]);
    expect(await due(3)).toEqual([
      { thread: keyOf(1), name: 'P1', endsAt: NOW + 4 * HOUR },
      { thread: keyOf(2), name: 'P2', endsAt: NOW + 14 * HOUR },
    ]);
    expect(await due(3)).toEqual([]);
  });

  it('after a sleep past the end it is told as over, and after a day no more', async () => {
    await see(1, observed('customer', 20));
    await set(1, 3);
    await see(2, observed('customer', 20));
    await set(2, 3);
    expect(await due(20)).toHaveLength(2);
    await set(2, 3);
    expect(await due(28)).toEqual([]);
    expect(await times()).toEqual([]);
  });

  it('it is not told of what was answered meanwhile', async () => {
    await see(1, observed('customer', 20));
    await set(1, 3);
    await see(1, observed('page', -2));
    expect(await due(3)).toEqual([]);
    expect(await times()).toEqual([]);
  });

  it('it waits on where the customer has written meanwhile', async () => {
    await see(1, observed('customer', 20));
    await set(1, 3);
    await see(1, observed('customer', -1));
    expect(await due(3)).toEqual([]);
    expect(await times()).toEqual([24]);
  });

  it('it is told without an end where that is not known any more', async () => {
    await see(1, observed('customer', 20));
    await set(1, 3);
    const { due: told } = await takeDue(ledger(), {
      now: NOW + 3 * HOUR,
      endOf: () => null,
    });
    expect(told).toMatchObject([{ name: 'P1', endsAt: null }]);
  });
});

describe('with everything else', () => {
  it('it is backed up, united and erased', async () => {
    await see(1, observed('customer', 20));
    await set(1, 3);
    const file = await exportBackup(ledger(), NOW);
    await eraseEverything(ledger());
    expect(await times()).toEqual([]);
    await importBackup(ledger(), file);
    expect(await times()).toEqual([3]);
    await set(1, 2);
    await importBackup(ledger(), file);
    expect(await times()).toEqual([2]);
  });

  it('a database of the first version keeps its rows', async () => {
    const old = new Dexie('first-version');
    old.version(1).stores({
      threads: 'key, page, seenAt, [waiting+openedAt]',
      journal: 'id, at, thread',
      meta: 'id',
    });
    await old.table('meta').put({ id: 'report' });
    old.close();
    const upgraded = new Ledger('first-version');
    expect(await upgraded.meta.count()).toBe(1);
    expect(await upgraded.reminders.count()).toBe(0);
    await upgraded.delete();
  });
});
