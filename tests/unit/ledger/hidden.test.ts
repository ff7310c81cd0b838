import { describe, expect, it } from 'vitest';
import {
  eraseEverything,
  exportBackup,
  importBackup,
} from '../../../utils/ledger/backup.ts';
import { setHidden } from '../../../utils/ledger/hidden.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import {
  everything,
  HOUR,
  keyOf,
  NOW,
  observed,
  sighting,
  useLedger,
} from './stored-threads.ts';

const ledgerOf = useLedger();
const MINUTE = HOUR / 60;
const see = async (...seen: unknown[]) => {
  const [row] = await saveSightings(ledgerOf(), [
    sighting(1, 'Sinta', ...seen),
  ]);
  return row;
};
/** A time as a list or a transcript shows it, read so many hours ago. */
const roughly = (
  by: 'customer' | 'page',
  [from, to]: readonly [hoursAgo: number, hoursAgo: number],
  readHoursAgo: number,
  more: object = {},
) =>
  observed(by, 0, {
    earliest: NOW - from * HOUR,
    latest: NOW - to * HOUR,
    observedAt: NOW - readHoursAgo * HOUR,
    source: 'row',
    ...more,
  });
const hide = (isHidden = true) => setHidden(ledgerOf(), keyOf(1), isHidden);
const state = async () => {
  const row = await ledgerOf().threads.get(keyOf(1));
  return { isHidden: row?.hidden !== undefined, waiting: row?.waiting };
};
const HIDDEN = { isHidden: true, waiting: 0 };
const WAITING = { isHidden: false, waiting: 1 };

describe('a hidden thread', () => {
  it('waits for nobody, until it is brought back', async () => {
    await see(observed('customer', 3));
    await hide();
    expect(await state()).toEqual(HIDDEN);
    await hide(false);
    expect(await state()).toEqual(WAITING);
  });

  it('that is not known is nothing, which is told', async () => {
    await see(observed('customer', 3));
    expect(await hide()).toBe(true);
    expect(await hide(false)).toBe(true);
    await ledgerOf().threads.clear();
    expect(await hide()).toBe(false);
    expect(await ledgerOf().threads.count()).toBe(0);
  });

  it.each([
    ['the same is read again', observed('customer', 3, { observedAt: NOW })],
    ['something older is read', observed('customer', 9)],
    ['the Page answers', observed('page', 1)],
    [
      'it is told by the minute',
      roughly('customer', [3.01, 2.99], 0, { source: 'transcript' }),
    ],
    ['it is told by the hour', roughly('customer', [4, 2.5], 0)],
  ])('stays so when %s', async (_, seen) => {
    await see(observed('customer', 3, { observedAt: NOW - 2 * HOUR }));
    await hide();
    await see(seen);
    expect(await state()).toEqual(HIDDEN);
  });

  it.each([
    ['they write', observed('customer', 1)],
    ['they wrote before it was hidden, unseen', observed('customer', 2.5)],
    ['they press a button', observed('customer', 1, { kind: 'postback' })],
    ['they may have written', roughly('customer', [4, 1], 0.5)],
    [
      'they may have, of unknown beginning',
      roughly('customer', [9, 1], 0.5, { earliest: null }),
    ],
    ['somebody acted', roughly('customer', [1, 0.5], 0, { by: 'either' })],
  ])('comes back when %s', async (_, seen) => {
    await see(observed('customer', 3, { observedAt: NOW - 2 * HOUR }));
    await hide();
    await see(seen);
    expect((await state()).isHidden).toBe(false);
  });

  it('comes back when they write after the Page answered', async () => {
    await see(observed('customer', 3));
    await hide();
    await see(observed('page', 2));
    expect(await state()).toEqual(HIDDEN);
    await see(observed('customer', 1));
    expect(await state()).toEqual(WAITING);
  });

  it('comes back when they wrote and were answered elsewhere', async () => {
    await see(observed('customer', 3));
    await hide();
    await see(observed('customer', 2, { isLast: false }), observed('page', 1));
    expect(await state()).toEqual({ isHidden: false, waiting: 0 });
  });

  it('is hidden anew from what is known by then', async () => {
    await see(observed('customer', 3));
    await hide();
    await see(observed('customer', 1));
    await hide();
    expect(await state()).toEqual(HIDDEN);
    await see(observed('customer', 1, { observedAt: NOW + MINUTE }));
    expect(await state()).toEqual(HIDDEN);
  });

  it('whose mark cannot be read waits as the others do', async () => {
    const row = await see(observed('customer', 3));
    const hidden = { hiddenAt: 'once' } as never;
    await ledgerOf().threads.put({ ...row!, waiting: 0, hidden });
    await see(observed('customer', 3));
    expect(await state()).toEqual(WAITING);
  });
});

describe('a backup', () => {
  const saved = async () => {
    await see(observed('customer', 3));
    await hide();
    return exportBackup(ledgerOf(), NOW);
  };

  it('keeps what is hidden', async () => {
    const text = await saved();
    const before = await everything(ledgerOf());
    await eraseEverything(ledgerOf());
    await importBackup(ledgerOf(), text);
    expect(await everything(ledgerOf())).toEqual(before);
    await importBackup(ledgerOf(), text);
    expect(await everything(ledgerOf())).toEqual(before);
  });

  it('hides nothing that is known here: it may have been brought back', async () => {
    const text = await saved();
    await hide(false);
    await importBackup(ledgerOf(), text);
    expect(await state()).toEqual(WAITING);
  });

  it('with a mark that cannot be read hides nothing', async () => {
    const file = JSON.parse(await saved());
    file.threads[0].hidden = { hiddenAt: -1, seenAt: null };
    await eraseEverything(ledgerOf());
    await importBackup(ledgerOf(), JSON.stringify(file));
    expect(await state()).toEqual(WAITING);
  });
});
