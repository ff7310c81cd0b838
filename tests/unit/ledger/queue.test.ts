import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../../utils/core/label.ts';
import { FIRST_WISH, type QueueWish } from '../../../utils/core/queue-view.ts';
import { setHidden } from '../../../utils/ledger/hidden.ts';
import { loadQueueView } from '../../../utils/ledger/queue.ts';
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
let count = 0;

/** A thread whose last action was so many hours ago. */
const acted = (
  name: string,
  hoursAgo: number,
  { by = 'customer' as 'customer' | 'page', place = '' } = {},
) => {
  count += 1;
  const one = sighting(count, name, observed(by, hoursAgo));
  const [page, channel] = place.split('/');
  const key = place ? `${page}/${channel}/${1_000_000 + count}` : one.key;
  return { ...one, key: key as typeof one.key };
};
const store = (...sightings: ReturnType<typeof acted>[]) =>
  saveSightings(ledgerOf(), sightings);
const load = (wish: Partial<QueueWish>, limit = 50) =>
  loadQueueView(ledgerOf(), { ...FIRST_WISH, ...wish }, NOW, limit);
const names = async (wish: Partial<QueueWish>, limit?: number) =>
  (await load(wish, limit)).rows.map(({ name }) => name);

const HOURS = [1, 5, 23, 24, 30, 100, 168, 200];
const storeHours = () =>
  store(
    ...HOURS.map((h) => acted(`${h} h`, h)),
    acted('answered', 2, { by: 'page' }),
  );

describe('a list', () => {
  it('of those who wait begins with what closes first, of one day and of seven', async () => {
    await storeHours();
    expect(await names({})).toEqual([
      ...['24 h', '23 h', '5 h', '1 h'],
      ...['168 h', '100 h', '30 h'],
    ]);
    expect(await load({}, 2)).toMatchObject({ isCut: true });
    expect(await names({}, 2)).toEqual(['24 h', '23 h', '168 h', '100 h']);
    expect(await load({}, 4)).toMatchObject({ isCut: false });
  });

  it('of those who wait ends with whom nobody knows when they wrote', async () => {
    await store(acted('1 h', 1));
    const earliest = null;
    await saveSightings(ledgerOf(), [
      sighting(900, 'sometime', observed('customer', 3, { earliest })),
    ]);
    expect(await names({})).toEqual(['1 h', 'sometime']);
    // Their day may be over for certain all the same.
    expect(await names({ view: 'human-agent' })).toEqual(['sometime']);
  });

  it.each([
    ['human-agent', ['168 h', '100 h', '30 h']],
    ['away', ['24 h', '23 h', '5 h', '1 h']],
    ['offer', ['24 h', '23 h', '5 h', '1 h']],
  ] as const)('%s has its own stretch of time', async (view, expected) => {
    await storeHours();
    expect(await names({ view })).toEqual(expected);
  });

  it('for an offer has the answered ones too, where their customer is known', async () => {
    await saveSightings(ledgerOf(), [
      sighting(901, 'told', observed('customer', 3), observed('page', 2)),
    ]);
    await store(acted('waiting', 4));
    expect(await names({ view: 'offer' })).toEqual(['waiting', 'told']);
  });

  it('of all has the newest first, whoever acted', async () => {
    await storeHours();
    const all = HOURS.map((h) => `${h} h`);
    expect(await names({ view: 'all' })).toEqual([...all, 'answered']);
    expect(await names({ view: 'all' }, 3)).toEqual(all.slice(0, 3));
  });

  it('of reminders has the next one first, also of a thread that is not kept', async () => {
    const [a, b] = await store(acted('a', 1), acted('b', 2));
    const at = (hours: number) => ({
      at: NOW + hours * HOUR,
      endsAt: NOW + 9 * HOUR,
      setAt: NOW,
    });
    await ledgerOf().reminders.bulkPut([
      { thread: a!.key, ...at(3) },
      { thread: keyOf(7777), ...at(2) },
      { thread: b!.key, ...at(1) },
    ]);
    expect(await names({ view: 'reminders' })).toEqual(['b', '', 'a']);
    expect(await names({ view: 'reminders', search: 'A' })).toEqual(['a']);
    expect(await load({ view: 'reminders' }, 2)).toMatchObject({ isCut: true });
  });

  it('has the labels, the reminder and whether it is hidden of each row', async () => {
    const [a, b] = await store(acted('a', 1), acted('b', 2));
    const labels = [parseLabel('order')!];
    const note = {
      thread: a!.key,
      text: '',
      labels,
      changedAt: 1,
      revision: 1,
    };
    await ledgerOf().notes.put(note);
    const reminder = {
      thread: b!.key,
      at: NOW + 1,
      endsAt: NOW + 2,
      setAt: NOW,
    };
    await ledgerOf().reminders.put(reminder);
    await setHidden(ledgerOf(), b!.key, true);
    expect((await load({ view: 'all' })).rows).toMatchObject([
      { name: 'a', labels, reminder: null, isHidden: false },
      { name: 'b', labels: [], reminder, isHidden: true },
    ]);
  });

  it('counts a row that cannot be read, and has the others', async () => {
    const [row] = await store(acted('fine', 1));
    await ledgerOf().threads.put({ ...row!, key: 'damaged' as never });
    await ledgerOf().threads.put({
      ...row!,
      key: 'bare' as never,
      words: undefined as never,
    });
    expect(await load({})).toMatchObject({
      rows: [{ name: 'fine' }],
      unreadable: 2,
    });
    expect(await names({ search: 'fine' })).toEqual(['fine']);
  });

  it.each(['waiting', 'human-agent', 'away', 'offer'] as const)(
    '%s has nobody who is hidden',
    async (view) => {
      await storeHours();
      for (const { key } of await ledgerOf().threads.toArray())
        await setHidden(ledgerOf(), key, true);
      expect(await load({ view })).toEqual({
        rows: [],
        unreadable: 0,
        isCut: false,
      });
      expect(await names({ view: 'all' })).toHaveLength(9);
    },
  );

  it('for an offer is full however many are hidden before it', async () => {
    const hidden = Array.from({ length: 30 }, (_, i) => acted(`h${i}`, 20));
    for (const { key } of await store(...hidden))
      await setHidden(ledgerOf(), key, true);
    await store(acted('x', 3), acted('y', 2), acted('z', 1));
    expect(await names({ view: 'offer' }, 2)).toEqual(['x', 'y']);
  });
});

describe('narrowed to a Page or a channel', () => {
  const ONE = '100200300401234';
  const OTHER = '999888777666555';
  const fill = () =>
    store(
      acted('a', 4, { place: `${ONE}/messenger` }),
      acted('b', 3, { place: `${ONE}/instagram` }),
      acted('c', 2, { place: `${OTHER}/messenger` }),
      acted('d', 1, { place: `${OTHER}/whatsapp` }),
    );

  it.each([
    [{ page: ONE }, ['a', 'b']],
    [{ channel: 'messenger' }, ['a', 'c']],
    [{ page: OTHER, channel: 'whatsapp' }, ['d']],
    [{ page: OTHER, channel: 'instagram' }, []],
    [{ page: '55555' }, []],
    [{ page: ONE, search: 'b' }, ['b']],
    [{ channel: 'messenger', search: 'b' }, []],
  ] as const)('%j', async (wish, expected) => {
    await fill();
    expect(await names(wish as Partial<QueueWish>)).toEqual(expected);
    const all = { ...wish, view: 'all' } as Partial<QueueWish>;
    expect(await names(all)).toEqual(expected.toReversed());
  });

  it('is full up to its limit', async () => {
    const others = Array.from({ length: 40 }, (_, i) => acted(`o${i}`, 20));
    await store(...others);
    await fill();
    const wish = { page: OTHER as never };
    expect(await names(wish, 1)).toEqual(['c']);
    expect(await load(wish, 1)).toMatchObject({ isCut: true });
  });
});

describe('sought by name', () => {
  it.each([
    ['capitals and accents', 'JOSE nunez', 'José Núñez'],
    ['beginnings, in any order', 'nu jo', 'José Núñez'],
    ['a stroke or ligature', 'lukasz strasse', 'Łukasz Straße'],
    ['Turkish', 'isik', 'Işık İnce'],
    ['Greek', 'σοφος', 'ΣΟΦΟΣ'],
    ['Cyrillic', 'анна', 'Анна Ёлкина'],
    ['Arabic, without its vowels', 'محمد', 'مُحَمَّد علي'],
    ['Korean, while it is being typed', '기', '김민준'],
    ['Japanese, in the middle', '太郎', '山田太郎'],
    ['Thai, in the middle', 'ใจดี', 'สมชายใจดี'],
    ['letters that look special', 'ana', '𝓐𝓷𝓪 🌸'],
    ['an apostrophe', "o'bri", 'Pat O’Brien'],
  ])('finds %s', async (_, search, name) => {
    await store(acted('Nobody Else', 2), acted(name, 1));
    expect(await names({ search })).toEqual([name]);
  });

  it('finds no middle of a word, and everybody where nothing is sought', async () => {
    await store(acted('Mariana', 2));
    expect(await names({ search: 'ana' })).toEqual([]);
    expect(await names({ search: ' ¿?' })).toEqual(['Mariana']);
  });

  it('finds the same, in the same order, where many have the name', async () => {
    const many = Array.from({ length: 1500 }, (_, i) =>
      acted(`Ana ${i}`, 1 + (i % 23)),
    );
    await store(...many, acted('Ana Rara', 23.5));
    const found = await load({ search: 'an' }, 20);
    expect(found.rows).toHaveLength(20);
    expect(found.rows[0]?.name).toBe('Ana Rara');
    expect(found.isCut).toBe(true);
    expect(await names({ search: 'ana rar' })).toEqual(['Ana Rara']);
  });

  it('finds what lies far down in the list', async () => {
    const before = Array.from({ length: 1200 }, (_, i) => acted(`B${i}`, 2));
    const sought = Array.from({ length: 1100 }, (_, i) => acted(`S${i}`, 5));
    await store(...before, ...sought);
    const found = await load({ view: 'all', search: 's' }, 10);
    expect(found.rows).toHaveLength(10);
    expect(found.rows.every(({ name }) => name.startsWith('S'))).toBe(true);
    expect(found.isCut).toBe(true);
  });
});
