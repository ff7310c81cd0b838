import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  type PageId,
  parseThreadId,
  UNTOLD_PAGE,
} from '../../../utils/core/thread-key.ts';
import { startCoverage } from '../../../utils/features/coverage.ts';
import type { InboxSession } from '../../../utils/features/inbox-session.ts';
import type { InboxAddress } from '../../../utils/host/address.ts';
import type { InboxReading } from '../../../utils/host/inbox-reading.ts';
import type { RowReading } from '../../../utils/host/reading.ts';
import { NOW, PAGE } from '../host/inbox-page.ts';
import { contextOf } from '../host/reading-context.ts';
import { inboxReading, rowReading, seen } from '../host/readings.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Last activity of the row at a place. */
const lastAt = (index: number) => NOW - DAY - index * MINUTE;

const rowAt = (index: number, more: Partial<RowReading> = {}) =>
  rowReading({
    thread: parseThreadId(`${100000000000000 + index}`),
    index,
    observation: seen({ latest: lastAt(index) }),
    ...more,
  });

/** The rows in view, from one place to another. */
const rows = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => rowAt(from + i));

type View = (reading: InboxReading | null) => void;

let view: View;
let clock: number;
const send = vi.fn();

beforeEach(() => {
  clock = NOW;
  send.mockImplementation(async () => ({ reply: null }));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(send);
  startCoverage({
    addView: (added: View) => {
      view = added;
    },
  } as InboxSession);
});

type Place = Partial<Pick<InboxAddress, 'page' | 'tab'>>;

/** Reads these rows after so long. */
function after(ms: number, shown: RowReading[], place: Place = {}): void {
  clock += ms;
  const address = { ...contextOf().address, ...place };
  view(inboxReading({ at: clock, address, rows: shown }));
}

/** What was told since it was last asked. */
function told(): unknown[] {
  const calls = send.mock.calls.map(([envelope]) => envelope);
  send.mockClear();
  for (const call of calls)
    expect(call).toMatchObject({ ventana: 'coverage:report' });
  return calls.map((call) => (call as { payload: unknown }).payload);
}

/** The rows stand there until they count. */
const turnTo = (shown: RowReading[], place: Place = {}) => {
  after(MINUTE, shown, place);
  expect(told()).toEqual([]);
  after(2 * SECOND, shown, place);
};

const run = (deepest: number, at = clock) => ({
  page: PAGE,
  folder: 'all',
  backTo: lastAt(deepest),
  at,
});

describe('what was seen of a list', () => {
  it('is told back to the deepest row, once it has stood for two seconds', () => {
    after(0, rows(0, 4));
    after(1999, rows(0, 4));
    expect(told()).toEqual([]);
    after(1, rows(0, 4));
    expect(told()).toEqual([run(4)]);
  });

  it('in the first two seconds is not remembered', () => {
    after(0, rows(0, 9));
    after(2 * SECOND, rows(0, 2));
    expect(told()).toEqual([run(2)]);
  });

  it.each<[string, RowReading[], number]>([
    ['a row is missing', [...rows(0, 2), ...rows(4, 9)], 2],
    [
      'the last row has no time',
      [...rows(0, 2), rowAt(3, { observation: null })],
      2,
    ],
    [
      'a row has no time',
      [...rows(0, 2), rowAt(3, { observation: null }), rowAt(4)],
      2,
    ],
    ['a row has no id', [...rows(0, 2), rowAt(3, { key: null }), rowAt(4)], 2],
    [
      'a row has no place',
      [...rows(0, 2), rowAt(3, { index: null }), rowAt(4)],
      2,
    ],
    ['the rows stand in another order', rows(0, 4).reverse(), 4],
    ['only the top is in view', rows(0, 0), 0],
  ])('is told down to where %s', (_, shown, deepest) => {
    turnTo(shown);
    expect(told()).toEqual([run(deepest)]);
  });

  it.each<[string, RowReading[]]>([
    ['nothing is in view', []],
    ['the top is not in view', rows(1, 9)],
    ['the top has no time', [rowAt(0, { observation: null }), ...rows(1, 9)]],
    ['the top has no id', [rowAt(0, { key: null }), ...rows(1, 9)]],
    ['the layout tells no places', [rowAt(0, { index: null })]],
  ])('is not told where %s, however long', (_, shown) => {
    turnTo(shown);
    for (let i = 0; i < 12; i++) after(MINUTE, shown);
    expect(told()).toEqual([]);
  });

  it('is told at once when it is deeper, as of when the top was in view', () => {
    turnTo(rows(0, 4));
    const topAt = clock;
    expect(told()).toEqual([run(4)]);
    after(SECOND, rows(3, 8));
    expect(told()).toEqual([run(8, topAt)]);
    after(SECOND, rows(9, 12));
    after(SECOND, rows(9, 12));
    after(SECOND, rows(5, 9));
    // A gap.
    after(SECOND, rows(20, 29));
    expect(told()).toEqual([run(12, topAt)]);
    after(MINUTE, rows(13, 19));
    expect(told()).toEqual([run(29, topAt)]);
  });

  it('is told again every five minutes, while the top stays in view', () => {
    turnTo(rows(0, 4));
    told();
    const times = [];
    for (let minute = 1; minute <= 12; minute++) {
      after(MINUTE, rows(0, 4));
      for (const each of told()) times.push([minute, each]);
    }
    const first = clock - 12 * MINUTE;
    expect(times).toEqual([
      [5, run(4, first + 5 * MINUTE)],
      [10, run(4, first + 10 * MINUTE)],
    ]);
  });

  it('is not told again while the top is out of view', () => {
    turnTo(rows(0, 9));
    told();
    for (let i = 0; i < 12; i++) after(MINUTE, rows(5, 9));
    expect(told()).toEqual([]);
  });

  it('is told again by what stands there then', () => {
    turnTo(rows(0, 2));
    told();
    const renewed = (index: number) =>
      rowAt(index, { observation: seen({ latest: NOW - index }) });
    for (let i = 0; i < 5; i++) after(MINUTE, [0, 1, 2].map(renewed));
    expect(told()).toEqual([{ ...run(2), backTo: NOW - 2 }]);
  });

  it.each<[string, () => void]>([
    [
      'was out of view',
      () => {
        for (let i = 0; i < 60; i++) after(MINUTE, rows(5, 9));
      },
    ],
    [
      'was not looked at, as in a tab that slept',
      () => {
        clock += DAY;
      },
    ],
    [
      'was left',
      () => {
        for (let i = 0; i < 60; i++) {
          clock += MINUTE;
          view(null);
        }
      },
    ],
  ])(
    'reaches no further than what is in view after the top %s: the rows have moved down since',
    (_, pass) => {
      turnTo(rows(0, 4));
      after(SECOND, rows(5, 9));
      expect(told()).toEqual([run(4, clock - SECOND), run(9, clock - SECOND)]);
      pass();
      after(SECOND, rows(0, 4));
      expect(told()).toEqual([run(4)]);
      after(SECOND, rows(5, 9));
      expect(told()).toEqual([run(9, clock - SECOND)]);
    },
  );

  it('is not told where the top has no time after it was out of view', () => {
    turnTo(rows(0, 4));
    told();
    clock += DAY;
    for (let i = 0; i < 12; i++)
      after(MINUTE, [rowAt(0, { observation: null }), ...rows(1, 9)]);
    expect(told()).toEqual([]);
  });

  it('is told again five minutes after the top was last in view, not after it was told', () => {
    turnTo(rows(0, 4));
    after(MINUTE, rows(5, 9));
    expect(told()).toHaveLength(2);
    for (let i = 0; i < 3; i++) after(MINUTE, rows(0, 4));
    expect(told()).toEqual([]);
    after(MINUTE, rows(0, 4));
    expect(told()).toEqual([run(9)]);
  });

  it('reaches as far as before where the top was out of view for two minutes', () => {
    turnTo(rows(0, 4));
    after(SECOND, rows(5, 9));
    told();
    after(2 * MINUTE, rows(0, 4));
    after(2 * MINUTE, rows(0, 4));
    after(2 * MINUTE, rows(0, 4));
    expect(told()).toEqual([run(9)]);
  });
});

describe('another list', () => {
  const B = '100200300409999' as PageId;

  it.each<[string, Place, object]>([
    ['of the Page', { tab: 'instagram' }, { folder: 'instagram' }],
    ['of another Page', { page: B }, { page: B }],
  ])(
    '%s is told for itself, once its rows can stand there',
    (_, place, named) => {
      turnTo(rows(0, 9));
      expect(told()).toEqual([run(9)]);
      // The rows of the list before still stand there.
      after(SECOND, rows(0, 9), place);
      after(SECOND, rows(0, 9), place);
      expect(told()).toEqual([]);
      after(SECOND, rows(0, 2), place);
      expect(told()).toEqual([{ ...run(2), ...named }]);
    },
  );

  it('is told anew where it was left and is come back to', () => {
    turnTo(rows(0, 9));
    turnToQuietly({ tab: 'messenger' });
    told();
    after(SECOND, rows(0, 4));
    after(1999, rows(0, 4));
    expect(told()).toEqual([]);
    after(1, rows(0, 4));
    expect(told()).toEqual([run(4)]);
  });

  const turnToQuietly = (place: Place) => {
    after(SECOND, rows(0, 9), place);
    after(2 * SECOND, rows(0, 9), place);
  };

  it('whose top is not in view does not have that of the list before', () => {
    turnTo(rows(0, 4));
    told();
    after(SECOND, rows(1, 9), { tab: 'messenger' });
    for (let i = 0; i < 12; i++)
      after(MINUTE, rows(1, 9), { tab: 'messenger' });
    expect(told()).toEqual([]);
  });

  it.each<[string, (shown: RowReading[]) => void]>([
    [
      'of a Page that nobody named',
      (shown) => after(MINUTE, shown, { page: UNTOLD_PAGE }),
    ],
    [
      'of what is no inbox',
      () => {
        clock += MINUTE;
        view(null);
      },
    ],
  ])('%s is never told', (_, read) => {
    for (let i = 0; i < 12; i++) read(rows(0, 9));
    expect(told()).toEqual([]);
  });
});

describe('what nobody heard', () => {
  it('is told with the next reading', async () => {
    send.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    turnTo(rows(0, 4));
    expect(told()).toEqual([run(4)]);
    await vi.waitFor(() => {
      after(SECOND, rows(0, 4));
      expect(told()).toEqual([run(4)]);
    });
    await Promise.resolve();
    after(SECOND, rows(0, 4));
    expect(told()).toEqual([]);
  });
});
