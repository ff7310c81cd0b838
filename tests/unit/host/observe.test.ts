import { describe, expect, it } from 'vitest';
import { seenUntil } from '../../../utils/host/observe.ts';
import { readRows } from '../../../utils/host/read-rows.ts';
import { inZone } from './in-zone.ts';
import { ago, answerRows, HOUR, NOW, row, showList } from './inbox-page.ts';
import { contextOf } from './reading-context.ts';
import { readShown, showMessages, theirs } from './transcript-page.ts';

inZone('UTC');

const SECOND = 1000;

describe('until when nothing came after', () => {
  it.each<[string, number, number, number]>([
    ['now, where the clocks agree', 0, NOW - HOUR, NOW],
    ['now by the slower clock', 5 * SECOND, NOW - HOUR, NOW - 5 * SECOND],
    ['what is shown, if that is later', HOUR, NOW - SECOND, NOW - SECOND],
    ['what is shown of a moment to come', 0, NOW + SECOND, NOW + SECOND],
  ])('is %s', (_, behindMs, latest, until) =>
    expect(seenUntil({ now: NOW, behindMs }, latest)).toBe(until),
  );

  it('is now where nothing is known of the clocks', () =>
    expect(seenUntil({ now: NOW }, NOW - HOUR)).toBe(NOW));

  it.each([
    // The messages are five hours old.
    [0, NOW],
    [HOUR, NOW - HOUR],
    [6 * HOUR, ago(5) + 999],
  ])(
    'is told so of a thread, by a clock that is %i ms slow',
    (behindMs, until) => {
      showMessages(theirs('m1', 5));
      const { observations } = readShown(contextOf({ behindMs }));
      expect(observations).toMatchObject([{ completeUntil: until }]);
    },
  );

  it.each([
    [0, NOW],
    [HOUR, NOW - HOUR],
    [6 * HOUR, ago(5)],
  ])(
    'is told so of a row, by a clock that is %i ms slow',
    (behindMs, until) => {
      const row5 = { name: 'Sinta Dewi', snippet: 'hai', time: '5h' };
      answerRows({
        threadID: '100000000000001',
        threadType: 'FB_MESSAGE',
        title: row5.name,
        timestamp: ago(5),
        snippet: row5.snippet,
      });
      showList(row(row5));
      const [found] = readRows(document, contextOf({ behindMs }));
      expect(found?.observation).toMatchObject({
        source: 'page-model',
        completeUntil: until,
      });
    },
  );
});
