import { describe, expect, it } from 'vitest';
import {
  findRows,
  type RowContext,
  readRows,
} from '../../../utils/host/read-rows.ts';
import { inZone } from './in-zone.ts';
import { answer, NOW, PAGE, row, showList } from './inbox-page.ts';

inZone('UTC');

const read = (context: Partial<RowContext> = {}) =>
  readRows(document, {
    page: PAGE,
    tab: null,
    language: 'en',
    now: NOW,
    ...context,
  });

const readOne = (html: string, context: Partial<RowContext> = {}) => {
  showList(html);
  const rows = read(context);
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

const at = (iso: string) => Date.parse(`2026-11-22T${iso}Z`);

describe('a row of a build that holds no model', () => {
  it("says what its text says, as the customer's last action", () => {
    expect(readOne(row({}, 3))).toMatchObject({
      key: null,
      channel: 'messenger',
      name: 'Sinta Dewi',
      index: 3,
      observation: {
        by: 'customer',
        earliest: at('11:09:00'),
        latest: at('11:09:59.999'),
        isLast: true,
        completeUntil: NOW,
        source: 'row',
        observedAt: NOW,
      },
    });
  });

  it('has its channel from the open tab', () => {
    expect(readOne(row(), { tab: 'instagram' }).channel).toBe('instagram');
    expect(readOne(row(), { tab: 'comment' }).channel).toBe('comment');
  });

  it('has no channel where the list mixes in WhatsApp, whose rules are others', () => {
    showList(row());
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<div role="tablist"><a role="tab" href="/latest/inbox/wec?asset_id=1">W</a></div>',
    );
    expect(read()[0]).toMatchObject({ channel: null, key: null });
    expect(read({ tab: 'messenger' })[0]?.channel).toBe('messenger');
  });

  it.each([
    ['an answer that is no text', { rows: [] }],
    ['an answer that is no JSON', '{"rows":['],
    ['an answer that is JSON of nothing', 'null'],
    ['an answer that is a list', '[1]'],
    ['an answer whose rows are no list', '{"rows":"all"}'],
    ['an answer without rows', '{"rows":[],"messages":[]}'],
    ['an answer whose rows are no objects', '{"rows":[null,7,"x"]}'],
    [
      'a huge answer',
      JSON.stringify({
        rows: [
          {
            threadID: '1000001',
            title: 'Sinta Dewi',
            timestamp: at('11:09:10'),
            snippet: 'x'.repeat(20_001),
          },
        ],
      }),
    ],
  ])('is what is left after %s', (_, detail) => {
    answer(() => detail);
    const { key, observation } = readOne(row());
    expect(key).toBeNull();
    expect(observation).toMatchObject({
      source: 'row',
      earliest: at('11:09:00'),
    });
  });
});

describe('the rows of a list', () => {
  it('are counted once where the layout nests them', () => {
    showList(
      `<div role="presentation">${row({ name: 'A' }, 0)}</div>`,
      `<div role="presentation"><div role="presentation">${row({ name: 'B' }, 1)}</div></div>`,
    );
    const classes = findRows(document).map((row) => row.className);
    expect(classes).toEqual(['_4k8w', '_4k8w']);
    expect(read().map(({ name, index }) => [name, index])).toEqual([
      ['A', 0],
      ['B', 1],
    ]);
  });

  it('are not the hover controls that carry role=row', () => {
    showList(row());
    const [found] = findRows(document);
    expect(document.querySelectorAll('[role="row"]')).toHaveLength(2);
    expect(found?.getAttribute('role')).toBe('presentation');
    expect(findRows(document)).toHaveLength(1);
  });

  it('are found without data-surface too, and named by their first line', () => {
    showList(row({ snippet: 'You: hai' }));
    for (const wrapper of document.querySelectorAll('[data-surface]'))
      wrapper.removeAttribute('data-surface');
    const [found, ...more] = read();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      name: 'Sinta Dewi',
      index: null,
      observation: { by: 'page', earliest: at('11:09:00') },
    });
  });

  it('are none on a page that only looks a little alike', () => {
    document.body.innerHTML = `<div role="presentation"><abbr>2h</abbr>Sinta</div>`;
    expect(read()).toEqual([]);
  });

  it('are neither clicked nor changed', () => {
    showList(row({}, 0), row({ name: 'B' }, 1));
    const before = document.body.innerHTML;
    let clicks = 0;
    document.body.addEventListener('click', () => {
      clicks += 1;
    });
    read();
    expect(document.body.innerHTML).toBe(before);
    expect(clicks).toBe(0);
  });
});
