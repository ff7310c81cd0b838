import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../utils/core/thread-key.ts';
import type { RowAnswer } from '../../../utils/host/page-model-protocol.ts';
import { readRows } from '../../../utils/host/read-rows.ts';
import { inZone } from './in-zone.ts';
import {
  answer,
  answerRows,
  NOW,
  PAGE,
  type RowText,
  row,
  showList,
} from './inbox-page.ts';
import { contextOf } from './reading-context.ts';

inZone('UTC');

const AT = Date.parse('2026-11-22T11:09:23.456Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TRUE: RowAnswer = {
  threadID: '100000000000001',
  threadType: 'FB_MESSAGE',
  title: 'Sinta Dewi',
  timestamp: AT,
  snippet: 'hai',
};
const KEY = `${PAGE}/messenger/100000000000001`;

/** What the row says by its text alone. */
const BY_TEXT = {
  key: null,
  thread: null,
  channel: 'messenger',
  observation: {
    source: 'row',
    by: 'customer',
    earliest: Date.parse('2026-11-22T11:09:00Z'),
    latest: Date.parse('2026-11-22T11:09:59.999Z'),
  },
};

function readOne(text: RowText = {}, tab: Channel | null = null) {
  showList(row(text));
  const [found] = readRows(document, contextOf({ tab }));
  return found!;
}

describe("a row's model", () => {
  it('gives the thread and the time to the millisecond', () => {
    answerRows(TRUE);
    expect(readOne()).toMatchObject({
      key: KEY,
      thread: '100000000000001',
      channel: 'messenger',
      isTorn: false,
      observation: {
        earliest: AT,
        latest: AT,
        by: 'customer',
        source: 'page-model',
      },
    });
  });

  it.each([
    ['FB_MESSAGE', null, 'messenger'],
    ['IG_MESSAGE', null, 'instagram'],
    ['IG_MESSAGE', 'messenger', 'instagram'],
    ['WA_MESSAGE', null, 'whatsapp'],
    ['FB_PAGE_POST', null, 'comment'],
    [undefined, 'instagram', 'instagram'],
  ] as const)(
    'of type %s in tab %s is of channel %s',
    (threadType, tab, channel) => {
      answerRows({ ...TRUE, threadType });
      expect(readOne({}, tab)).toMatchObject({
        channel,
        key: `${PAGE}/${channel}/100000000000001`,
      });
    },
  );

  it.each([undefined, null])(
    'without a type (%s) is stored under no key, as no tab tells its channel',
    (threadType) => {
      answerRows({ ...TRUE, threadType });
      expect(readOne()).toMatchObject({
        key: null,
        thread: '100000000000001',
        channel: 'messenger',
        observation: { earliest: AT },
      });
    },
  );

  it.each(['SOMETHING_NEW', '', 7])(
    'of type %s, which we do not know, has no channel in any tab',
    (threadType) => {
      answerRows({ ...TRUE, threadType });
      expect(readOne()).toMatchObject({ key: null, channel: null });
      const inMessenger = readOne({}, 'messenger');
      expect(inMessenger).toMatchObject({ key: null, channel: null });
    },
  );

  it('still says whose action it was by the text that a person sees', () => {
    answerRows(TRUE);
    expect(readOne({ snippet: 'You: hai' }).observation).toMatchObject({
      by: 'page',
      earliest: AT,
    });
  });

  it('of a comment is a comment', () => {
    answerRows({ ...TRUE, threadType: 'FB_PAGE_POST' });
    expect(readOne().observation).toMatchObject({ kind: 'comment' });
  });

  it.each<[string, RowAnswer]>([
    ['names somebody else', { title: 'Budi Santoso' }],
    ['is a minute later than the row shows', { timestamp: AT + MINUTE }],
    ['is a minute earlier than the row shows', { timestamp: AT - MINUTE }],
    ['is from the future', { timestamp: NOW + 2 * DAY }],
    ['is older than Messenger', { timestamp: Date.UTC(2007, 0) }],
    ['has no title', { title: undefined }],
    ['has a title that is no text', { title: ['Sinta Dewi'] }],
    ['counts in seconds', { timestamp: Math.floor(AT / 1000) }],
    ['has its time as text', { timestamp: String(AT) }],
    ['has no time', { timestamp: null }],
    ['has an endless time', { timestamp: Number.POSITIVE_INFINITY }],
    ['has an id that is no text', { threadID: 100000000000001 }],
    ['has an id with letters', { threadID: '10000000000000x' }],
    ['has an id that would leave the key', { threadID: '1/2/../3' }],
    ['has an id of forty-one digits', { threadID: '1'.repeat(41) }],
    ['has an empty id', { threadID: '' }],
  ])(
    'that %s is counted and not used: the row stands on its text',
    (_, lie) => {
      answerRows({ ...TRUE, ...lie });
      expect(readOne()).toMatchObject({ ...BY_TEXT, isTorn: true });
    },
  );

  it.each([
    ['Today', 23 * 60, 'believed'],
    ['Today', 25 * 60, 'not believed'],
    ['Just now', 1, 'believed'],
    ['3h', 1, 'not believed'],
    ['4:32 PM', 31, 'not believed'],
  ])(
    'under "%s" and %i minutes ahead of our clock is %s',
    (time, minutes, word) => {
      const timestamp = NOW + minutes * MINUTE;
      answerRows({ ...TRUE, timestamp });
      const isBelieved = word === 'believed';
      const found = readOne({ time });
      expect(found.isTorn).toBe(!isBelieved);
      expect(found.observation?.source).toBe(isBelieved ? 'page-model' : 'row');
      // Kept as it is, so that each reading says the same.
      expect(found.observation?.latest === timestamp).toBe(isBelieved);
    },
  );

  it('counts although emoji are images on the page', () => {
    answerRows({ ...TRUE, title: 'Sinta 🙂 Dewi' });
    const name = 'Sinta <img alt="🙂"> Dewi';
    expect(readOne({ name })).toMatchObject({
      name: 'Sinta 🙂 Dewi',
      isTorn: false,
      observation: { earliest: AT },
    });
  });
});

describe('two trees of one row', () => {
  const old: RowAnswer = {
    ...TRUE,
    threadID: '100000000000002',
    title: 'Budi Santoso',
  };

  it.each([[[old, TRUE]], [[TRUE, old]]])(
    'count for the one that fits what is shown',
    (rows) => {
      answerRows(...rows);
      expect(readOne()).toMatchObject({ key: KEY, isTorn: false });
    },
  );

  it('count for the one with the visible snippet where one thread was updated', () => {
    const before = { ...TRUE, timestamp: AT - 5_000, snippet: 'halo' };
    answerRows(before, TRUE);
    expect(readOne().observation).toMatchObject({ earliest: AT });
  });

  it('promise the less where both fit', () => {
    const before = { ...TRUE, timestamp: AT - 5_000 };
    for (const rows of [
      [before, TRUE],
      [TRUE, before],
    ]) {
      answerRows(...rows);
      expect(readOne().observation).toMatchObject({ earliest: AT - 5_000 });
    }
  });

  it.each([true, false])(
    'that name two people of one name and time count for neither: %s',
    (isFirst) => {
      const namesake = { ...TRUE, threadID: '100000000000002' };
      answerRows(...(isFirst ? [namesake, TRUE] : [TRUE, namesake]));
      expect(readOne()).toMatchObject({ ...BY_TEXT, isTorn: true });
    },
  );

  it('count for the one that can be read', () => {
    answerRows({ ...TRUE, timestamp: 'x' }, TRUE);
    expect(readOne()).toMatchObject({
      isTorn: false,
      observation: { earliest: AT },
    });
  });
});

it('every row is asked for itself, and an answer given late counts for none', () => {
  const late: (() => void)[] = [];
  answer((element) => {
    late.push(() =>
      element.dispatchEvent(
        new CustomEvent('ventana:answer', {
          detail: JSON.stringify({ rows: [TRUE] }),
        }),
      ),
    );
    return undefined;
  });
  showList(row({}, 0), row({ name: 'Budi' }, 1));
  const rows = readRows(document, contextOf());
  for (const send of late) send();
  expect(late).toHaveLength(2);
  expect(rows.map(({ key }) => key)).toEqual([null, null]);
});
