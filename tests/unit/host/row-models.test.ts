import { describe, expect, it } from 'vitest';
import type { RowAnswer } from '../../../utils/host/page-model-protocol.ts';
import { type RowContext, readRows } from '../../../utils/host/read-rows.ts';
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

inZone('UTC');

const AT = Date.parse('2026-11-22T11:09:23.456Z');
const TRUE: RowAnswer = {
  threadID: '100000000000001',
  threadType: 'FB_MESSAGE',
  title: 'Sinta Dewi',
  timestamp: AT,
  snippet: 'hai',
};

function readOne(text: RowText = {}, tab: RowContext['tab'] = null) {
  showList(row(text));
  const [found] = readRows(document, {
    page: PAGE,
    tab,
    language: 'en',
    now: NOW,
  });
  return found!;
}

describe("a row's model", () => {
  it('gives the thread and the time to the millisecond', () => {
    answerRows(TRUE);
    expect(readOne()).toMatchObject({
      key: `${PAGE}/messenger/100000000000001`,
      channel: 'messenger',
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
    ['FB_PAGE_POST', null, 'comment'],
    [undefined, 'instagram', 'instagram'],
    ['SOMETHING_NEW', 'messenger', 'messenger'],
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

  it('of a type that is not known gives nothing in the tab of all channels', () => {
    for (const threadType of ['SOMETHING_NEW', '', 7, null, undefined]) {
      answerRows({ ...TRUE, threadType });
      expect(readOne()).toMatchObject({ key: null, observation: null });
    }
  });

  it('still says whose action it was by the text that a person sees', () => {
    answerRows(TRUE);
    expect(readOne({ snippet: 'You: hai' }).observation).toMatchObject({
      by: 'page',
      earliest: AT,
    });
  });

  it.each<[string, RowAnswer]>([
    ['names somebody else', { title: 'Budi Santoso' }],
    ['has no title', { title: undefined }],
    ['has a title that is no text', { title: ['Sinta Dewi'] }],
    ['is a minute later than the row shows', { timestamp: AT + 60_000 }],
    ['is a minute earlier than the row shows', { timestamp: AT - 60_000 }],
    ['is from the future', { timestamp: NOW + 11 * 60_000 }],
    ['counts in seconds', { timestamp: Math.floor(AT / 1000) }],
    ['has its time as text', { timestamp: String(AT) }],
    ['has no time', { timestamp: null }],
    ['has an endless time', { timestamp: Number.POSITIVE_INFINITY }],
    ['has an id that is no text', { threadID: 100000000000001 }],
    ['has an id with letters', { threadID: '10000000000000x' }],
    ['has an id that would leave the key', { threadID: '1/2/../3' }],
    ['has an id of forty-one digits', { threadID: '1'.repeat(41) }],
    ['has an empty id', { threadID: '' }],
  ])('that %s is not used, nor is the row', (_, lie) => {
    answerRows({ ...TRUE, ...lie });
    expect(readOne()).toMatchObject({
      key: null,
      channel: null,
      observation: null,
    });
  });

  it('a little ahead of our clock is kept, so that each reading says the same', () => {
    answerRows({ ...TRUE, timestamp: NOW + 60_000 });
    expect(readOne({ time: 'Today' }).observation).toMatchObject({
      earliest: NOW + 60_000,
      latest: NOW + 60_000,
    });
  });

  it('counts although emoji are images on the page', () => {
    answerRows({ ...TRUE, title: 'Sinta 🙂 Dewi' });
    const name = 'Sinta <img alt="🙂"> Dewi';
    expect(readOne({ name })).toMatchObject({
      name: 'Sinta 🙂 Dewi',
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
      expect(readOne().key).toBe(`${PAGE}/messenger/100000000000001`);
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

  it('count for the one that can be read', () => {
    answerRows({ ...TRUE, timestamp: 'x' }, TRUE);
    expect(readOne().observation).toMatchObject({ earliest: AT });
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
  const context = { page: PAGE, tab: null, language: 'en', now: NOW };
  const rows = readRows(document, context);
  for (const send of late) send();
  expect(late).toHaveLength(2);
  expect(rows.map(({ key }) => key)).toEqual([null, null]);
});
