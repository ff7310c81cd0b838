import { describe, expect, it } from 'vitest';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import {
  HOUR,
  keyOf,
  NOW,
  observed,
  sighting,
  useLedger,
} from './stored-threads.ts';

const ledgerOf = useLedger();
const stored = () => ledgerOf().threads.toArray();

describe('what was seen of a thread', () => {
  it('is kept with what the indexes need', async () => {
    const batch = [sighting(1, 'Sinta', observed('customer', 3))];
    const answer = await saveSightings(ledgerOf(), batch);
    expect(await stored()).toEqual(answer);
    expect(answer).toMatchObject([
      {
        key: keyOf(1),
        page: '100200300401234',
        channel: 'messenger',
        name: 'Sinta',
        openedAt: NOW - 3 * HOUR,
        waiting: 1,
        seenAt: NOW - 3 * HOUR + 1,
      },
    ]);
  });

  it('is added to what was known', async () => {
    await saveSightings(ledgerOf(), [
      sighting(1, 'Sinta', observed('customer', 9)),
    ]);
    const [row] = await saveSightings(ledgerOf(), [
      sighting(1, '', observed('page', 2)),
    ]);
    expect(row).toMatchObject({
      name: 'Sinta',
      openedAt: NOW - 9 * HOUR,
      waiting: 0,
    });
    expect(row?.observations).toHaveLength(2);
    expect(await stored()).toEqual([row]);
  });

  it('is the same when the same batch comes again, or twice in one', async () => {
    const batch = [
      sighting(1, 'Sinta', observed('customer', 9), observed('page', 2)),
      sighting(2, 'Budi', observed('customer', 1)),
    ];
    const once = await saveSightings(ledgerOf(), batch);
    expect(await saveSightings(ledgerOf(), batch)).toEqual(once);
    expect(await saveSightings(ledgerOf(), [...batch, ...batch])).toEqual(once);
    expect(await stored()).toEqual(once);
  });

  it('does not depend on which of two tabs told first', async () => {
    const one = sighting(1, 'Sinta', observed('customer', 9));
    const other = sighting(1, 'Sinta', observed('page', 2));
    const there = await saveSightings(ledgerOf(), [one, other]);
    await ledgerOf().threads.clear();
    await Promise.all([other, one].map((s) => saveSightings(ledgerOf(), [s])));
    expect(await stored()).toEqual(there);
  });

  it('leaves other threads alone', async () => {
    await saveSightings(ledgerOf(), [
      sighting(1, 'Sinta', observed('customer', 9)),
    ]);
    const before = await stored();
    await saveSightings(ledgerOf(), [
      sighting(2, 'Budi', observed('customer', 1)),
    ]);
    expect(await stored()).toHaveLength(2);
    expect(await stored()).toContainEqual(before[0]);
  });

  it('of nobody is nothing', async () => {
    expect(await saveSightings(ledgerOf(), [])).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('in contradiction is kept, and promises nothing', async () => {
    const batch = [
      sighting(
        1,
        'Sinta',
        observed('customer', 1, { messageId: 'm' }),
        observed('customer', 9, { messageId: 'm' }),
      ),
    ];
    const [row] = await saveSightings(ledgerOf(), batch);
    expect(row).toMatchObject({ openedAt: 0, waiting: 0 });
    expect(row?.observations).toHaveLength(2);
  });
});

describe('a stored row that is rubbish', () => {
  const RUBBISH = {
    'no observations': { observations: undefined },
    'observations that are no list': { observations: 'all' },
    'observations that are none': { observations: [null, 7, { by: 'nobody' }] },
    'no name': { name: null },
  };

  it.each(Object.entries(RUBBISH))(
    'with %s does not stand in the way of new facts',
    async (_, damage) => {
      const db = ledgerOf();
      const [good] = await saveSightings(db, [
        sighting(1, 'Sinta', observed('customer', 9)),
      ]);
      await db.threads.put({ ...good!, ...damage } as never);
      const [row] = await saveSightings(db, [
        sighting(1, 'Sinta', observed('page', 2)),
      ]);
      expect(row).toMatchObject({ key: keyOf(1), name: 'Sinta' });
      expect(row?.observations).toContainEqual(
        expect.objectContaining({ by: 'page' }),
      );
    },
  );

  it('keeps what of it can be read', async () => {
    const db = ledgerOf();
    const [good] = await saveSightings(db, [
      sighting(1, 'Sinta', observed('customer', 9)),
    ]);
    await db.threads.put({
      ...good!,
      observations: [...good!.observations, { by: 'nobody' }],
    } as never);
    expect(await saveSightings(db, [sighting(1, '')])).toEqual([good]);
    expect(await stored()).toEqual([good]);
  });
});

it('a sighting without a usable key is left out', async () => {
  const good = sighting(1, 'Sinta', observed('customer', 9));
  const bad = { ...good, key: 'rubbish' as never };
  const rows = await saveSightings(ledgerOf(), [bad, good]);
  expect(rows.map(({ key }) => key)).toEqual([keyOf(1)]);
  expect(await stored()).toEqual(rows);
});
