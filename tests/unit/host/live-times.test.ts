import { beforeEach, describe, expect, it } from 'vitest';
import { LiveTimes } from '../../../utils/features/live-times.ts';
import type { RowReading, ThreadReading } from '../../../utils/host/reading.ts';
import { ago, NOW } from './inbox-page.ts';
import {
  BUDI,
  inboxReading,
  rowReading,
  seen,
  threadReading,
} from './readings.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

let live: LiveTimes;
let clock: number;
beforeEach(() => {
  live = new LiveTimes();
  clock = NOW;
});

/** What a row's own words leave open at a moment. */
const WORDS = {
  'Just now': (now: number) => ({ earliest: now - 3 * MINUTE, latest: now }),
  '1m': (now: number) => ({ earliest: now - 4 * MINUTE, latest: now }),
  '2m': (now: number) => ({ earliest: now - 5 * MINUTE, latest: now - MINUTE }),
  '9m': (now: number) => ({
    earliest: now - 12 * MINUTE,
    latest: now - 8 * MINUTE,
  }),
  '3h': (now: number) => ({ earliest: now - 242 * MINUTE, latest: ago(2) }),
  Today: (now: number) => ({ earliest: ago(17), latest: now }),
  Yesterday: () => ({ earliest: ago(41), latest: ago(17) - 1 }),
  'no lower end': (now: number) => ({ earliest: null, latest: now }),
} as const;
type Words = keyof typeof WORDS;

const row = (
  snippet: string,
  words: Words,
  more: Parameters<typeof rowReading>[0] = {},
): RowReading =>
  rowReading({
    ...more,
    snippet,
    observation: seen(WORDS[words](clock), clock),
  });

const narrow = (rows: RowReading[], thread: ThreadReading | null = null) =>
  live.narrow(inboxReading({ at: clock, rows, thread }));

/** Reads these rows after so long. */
function after(ms: number, ...rows: (() => RowReading)[]): RowReading[] {
  clock += ms;
  return [...narrow(rows.map((make) => make())).rows];
}

/** The tab reads each minute, awake and online, until what comes in is new. */
function lookOn(minutes: number, ...rows: (() => RowReading)[]): void {
  for (let i = 0; i < minutes; i++) after(MINUTE, ...rows);
}

const LIVE = () => ({
  source: 'live',
  earliest: clock - 10 * SECOND,
  latest: clock,
});

const old = () => row('see you', '3h');
const fresh = () => row('is it ready?', 'Just now');

describe('a row that changes while the tab looks on', () => {
  it.each(['Just now', '1m'] as const)(
    'to "%s" is of the last seconds, and named for what it is',
    (words) => {
      lookOn(5, old);
      const [changed] = after(5 * SECOND, () => row('is it ready?', words));
      expect(changed?.observation).toMatchObject({ ...LIVE(), by: 'customer' });
      expect(changed?.observation?.id).toMatch(/^live\|/);
    },
  );

  it('stays as it was read in the readings after', () => {
    lookOn(5, old);
    after(SECOND, fresh);
    const [again] = after(SECOND, fresh);
    expect(again?.observation).toMatchObject({ source: 'row' });
  });

  it.each<[string, number, boolean]>([
    ['five minutes', 5 * MINUTE, true],
    ['a millisecond more', 5 * MINUTE + 1, false],
    ['an hour', 60 * MINUTE, false],
  ])(
    'to words that leave open %s is of the last seconds: %s',
    (_, wide, isLive) => {
      lookOn(5, () => row('see you', 'Yesterday'));
      const [changed] = after(SECOND, () => {
        const range = { earliest: clock - wide, latest: clock };
        return rowReading({
          snippet: 'ready?',
          observation: seen(range, clock),
        });
      });
      expect(changed?.observation?.source).toBe(isLive ? 'live' : 'row');
    },
  );

  const asRead: [string, () => RowReading, () => RowReading][] = [
    ['with the same text', old, () => row('see you', 'Just now')],
    ['that says it is older', old, () => row('is it ready?', '2m')],
    ['that says it is much older', old, () => row('is it ready?', '9m')],
    [
      'that says only that it is of today',
      () => row('see you', 'Yesterday'),
      () => row('is it ready?', 'Today'),
    ],
    ['that says no more than before', old, () => row('…', 'no lower end')],
    [
      'without a time',
      old,
      () => rowReading({ snippet: 'x', observation: null }),
    ],
    [
      'of which the components tell the time',
      old,
      () =>
        rowReading({
          snippet: 'is it ready?',
          observation: seen({ source: 'page-model' }, clock),
        }),
    ],
    [
      'that shows the seconds of an earlier time',
      old,
      () =>
        rowReading({
          snippet: 'x',
          observation: seen(
            { earliest: clock - 40 * SECOND, latest: clock - 39 * SECOND },
            clock,
          ),
        }),
    ],
  ];
  it.each(asRead)('%s is left as it was read', (_, before, then) => {
    lookOn(5, before);
    const [changed] = after(SECOND, then);
    expect(changed?.observation?.source).not.toBe('live');
  });

  it('was not seen before: it is left as it was read', () => {
    lookOn(5, old);
    const budi = () => row('hello', 'Just now', { thread: BUDI, name: 'Budi' });
    const [, changed] = after(SECOND, old, budi);
    expect(changed?.observation).toMatchObject({ source: 'row' });
  });
});

describe('somebody who is typing', () => {
  const typing = (words: Words) => () => row('Sinta is typing…', words);
  const text = (words: Words) => () => row('see you', words);

  it.each(['3h', 'Today', '1m', 'Just now'] as const)(
    'under "%s" makes no new action of the old one, nor does who stops',
    (words) => {
      lookOn(5, text(words));
      for (const wait of [SECOND, 20 * SECOND, 61 * SECOND, 2 * MINUTE]) {
        const [starts] = after(wait, typing(words));
        const [stops] = after(wait, text(words));
        expect(starts?.observation?.source).toBe('row');
        expect(stops?.observation?.source).toBe('row');
      }
    },
  );

  it('and then sends makes one of what is sent', () => {
    lookOn(5, text('3h'));
    after(SECOND, typing('3h'));
    const [sent] = after(4 * SECOND, fresh);
    expect(sent?.observation).toMatchObject(LIVE());
  });
});

describe('what comes in late', () => {
  it('in the first two minutes of a tab is left as it was read', () => {
    after(0, old);
    lookOn(1, old);
    const [changed] = after(59 * SECOND, fresh);
    expect(changed?.observation?.source).toBe('row');
  });

  it.each([3, 10, 600])(
    'after %i minutes of sleep is left as it was read, and for two minutes on',
    (minutes) => {
      lookOn(5, old);
      const [first] = after(minutes * MINUTE, fresh);
      expect(first?.observation?.source).toBe('row');
      lookOn(1, fresh);
      const budi = () => row('hello', '9m', { thread: BUDI, name: 'Budi' });
      after(10 * SECOND, fresh, budi);
      const [, late] = after(40 * SECOND, fresh, () =>
        row('hello?', 'Just now', { thread: BUDI, name: 'Budi' }),
      );
      expect(late?.observation?.source).toBe('row');
    },
  );

  it('once the network is back is left as it was read, however often the tab has read meanwhile', () => {
    lookOn(5, old);
    lookOn(30, old);
    live.interrupt(clock);
    const [first] = after(5 * SECOND, fresh);
    expect(first?.observation?.source).toBe('row');
    const [second] = after(114 * SECOND, () => row('hello?', 'Just now'));
    expect(second?.observation?.source).toBe('row');
  });

  it('does not stop what comes two minutes after from being of its moment', () => {
    lookOn(5, old);
    live.interrupt(clock);
    lookOn(3, old);
    const [changed] = after(SECOND, fresh);
    expect(changed?.observation).toMatchObject(LIVE());
  });

  it('before the first reading is no trouble', () => {
    live.interrupt(clock);
    const [changed] = after(0, fresh);
    expect(changed?.observation?.source).toBe('row');
  });
});

describe('two people of one name', () => {
  const ana = (snippet: string, words: Words, index: number | null = null) =>
    row(snippet, words, { key: null, thread: null, name: 'Ana', index });

  it('without ids are not told apart: neither is of its moment', () => {
    const both = [() => ana('a', '3h'), () => ana('b', '9m')];
    lookOn(5, ...both);
    const changed = after(SECOND, () => ana('c', 'Just now'), both[1]!);
    expect(changed.map((r) => r.observation?.source)).toEqual(['row', 'row']);
  });

  it('of whom one scrolls away are still two', () => {
    lookOn(
      5,
      () => ana('a', '3h'),
      () => ana('b', '9m'),
    );
    const [left] = after(SECOND, () => ana('b', 'Just now'));
    expect(left?.observation?.source).toBe('row');
  });

  it('of whom one was seen alone at first are still two', () => {
    lookOn(5, () => ana('a', '3h'));
    after(
      SECOND,
      () => ana('b', '9m'),
      () => ana('a', '3h'),
    );
    const [left] = after(SECOND, () => ana('b', 'Just now'));
    expect(left?.observation?.source).toBe('row');
  });

  it.each([null, 7])(
    'of whom one scrolls into view after the other are not taken for one (index %s)',
    (index) => {
      const budi = () => row('x', '3h', { thread: BUDI, name: 'Budi' });
      lookOn(5, budi, () => ana('a', 'Yesterday', 3));
      const [, other] = after(SECOND, budi, () => ana('b', '1m', index));
      expect(other?.observation?.source).toBe('row');
    },
  );

  it.each([null, 0])(
    'are no concern of one whose name nobody else bears, first in the list (index %s)',
    (index) => {
      lookOn(5, () => ana('a', '3h', index));
      const [changed] = after(SECOND, () => ana('b', 'Just now', index));
      expect(changed?.observation).toMatchObject(LIVE());
    },
  );

  it('with ids are told apart', () => {
    const one = () => row('a', '3h', { name: 'Ana' });
    lookOn(5, one, () => row('b', '9m', { name: 'Ana', thread: BUDI }));
    const changed = after(SECOND, one, () =>
      row('c', 'Just now', { name: 'Ana', thread: BUDI }),
    );
    expect(changed.map((r) => r.observation?.source)).toEqual(['row', 'live']);
  });
});

describe('the open thread', () => {
  const message = (more = {}) =>
    seen(
      {
        earliest: null,
        latest: clock,
        source: 'transcript',
        messageId: 'm1',
        ...more,
      },
      clock,
    );
  const showing = (text: string, more?: object) =>
    threadReading({
      newest: { by: 'customer', text },
      observations: [message(more)],
    });
  const open = (text: string, more?: object, rows = [fresh()]) =>
    narrow(rows, showing(text, more)).thread?.observations[0];

  it('has the time of its row for the message that the row shows', () => {
    lookOn(5, old);
    clock += SECOND;
    expect(open('is it ready?')).toMatchObject({ ...LIVE(), messageId: 'm1' });
  });

  it.each<[string, string, object]>([
    ['another message', 'thank you', {}],
    ['no text', '', {}],
    ['a message that is not the last', 'is it ready?', { isLast: false }],
    ['a message without an id', 'is it ready?', { messageId: undefined }],
    [
      'a message that is known to be older',
      'is it ready?',
      { latest: NOW - 60 * MINUTE },
    ],
  ])('keeps its times where it shows %s', (_, text, more) => {
    lookOn(5, old);
    clock += SECOND;
    expect(open(text, more)?.source).toBe('transcript');
  });

  const nameless = { key: null, thread: null };
  const other = (more = {}) => row('x', '3h', { thread: BUDI, ...more });
  it.each<[string, () => RowReading, () => RowReading[], string]>([
    [
      'has the time of the row of its id',
      old,
      () => [other(), fresh()],
      'live',
    ],
    [
      'has the time of the row of its id, whatever its name',
      old,
      () => [row('is it ready?', 'Just now', { name: 'S. Dewi' })],
      'live',
    ],
    [
      'has the time of the only row of its name, where that has no id',
      () => row('see you', '3h', nameless),
      () => [row('is it ready?', 'Just now', nameless)],
      'live',
    ],
    [
      'keeps its times beside the only row of its name, where that has another id',
      () => other(),
      () => [row('is it ready?', 'Just now', { thread: BUDI })],
      'transcript',
    ],
    [
      'keeps its times where another row bears its name, and none its id',
      () => row('see you', '3h', nameless),
      () => [row('is it ready?', 'Just now', nameless), other()],
      'transcript',
    ],
    [
      'keeps its times where its row has shown that message all along',
      fresh,
      () => [fresh()],
      'transcript',
    ],
    [
      'keeps its times where only the row of another name has changed',
      () => other({ name: 'Budi' }),
      () => [row('is it ready?', 'Just now', { thread: BUDI, name: 'Budi' })],
      'transcript',
    ],
  ])('%s', (_, before, then, source) => {
    lookOn(5, before);
    clock += SECOND;
    expect(open('is it ready?', {}, then())?.source).toBe(source);
  });
});
