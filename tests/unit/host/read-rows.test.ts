import { describe, expect, it } from 'vitest';
import { findRows, readRows } from '../../../utils/host/read-rows.ts';
import { READER_VERSION } from '../../../utils/host/reading.ts';
import { inZone } from './in-zone.ts';
import { answer, NOW, row, showList } from './inbox-page.ts';
import { contextOf } from './reading-context.ts';

inZone('UTC');

const read = (given: Parameters<typeof contextOf>[0] = {}) =>
  readRows(document, contextOf(given));

const readOne = (html: string, given: Parameters<typeof contextOf>[0] = {}) => {
  showList(html);
  const rows = read(given);
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

const at = (iso: string) => Date.parse(`2026-11-22T${iso}Z`);

const withoutSurfaces = () => {
  for (const wrapper of document.querySelectorAll('[data-surface]'))
    wrapper.removeAttribute('data-surface');
};

const withoutPagelets = () => {
  for (const wrapper of document.querySelectorAll('[data-pagelet]'))
    wrapper.removeAttribute('data-pagelet');
};

const withoutToolbars = () => {
  for (const toolbar of document.querySelectorAll('[role="grid"]'))
    toolbar.remove();
};

describe('a row of a build that holds no model', () => {
  it("says what its text says, as the customer's last action", () => {
    expect(readOne(row({}, 3))).toMatchObject({
      key: null,
      thread: null,
      channel: 'messenger',
      name: 'Sinta Dewi',
      snippet: 'hai',
      isTorn: false,
      index: 3,
      observation: {
        by: 'customer',
        kind: 'message',
        earliest: at('11:09:00'),
        latest: at('11:09:59.999'),
        isLast: true,
        completeUntil: NOW,
        source: 'row',
        layout: 'business-suite/surface',
        reader: READER_VERSION,
        observedAt: NOW,
      },
    });
  });

  it('has its channel from the open tab', () => {
    expect(readOne(row(), { tab: 'instagram' }).channel).toBe('instagram');
    expect(readOne(row(), { tab: 'comment' })).toMatchObject({
      channel: 'comment',
    });
  });

  it.each(['hai', 'You: hai'])(
    'of a comment is nobody\'s: how its list marks our own is not known ("%s")',
    (snippet) => {
      const { observation } = readOne(row({ snippet }), { tab: 'comment' });
      expect(observation).toMatchObject({ by: 'either', kind: 'comment' });
      expect(observation?.completeUntil).toBeUndefined();
    },
  );

  describe('in "all"', () => {
    const LINK = 'https://business.facebook.com/latest/inbox';
    const links = (...paths: string[]) => {
      for (const link of document.querySelectorAll('a[href*="/inbox"]'))
        link.remove();
      const html = paths.map((path) => `<a role="tab" href="${path}">x</a>`);
      document.body.insertAdjacentHTML(
        'afterbegin',
        `<div role="tablist">${html.join('')}</div>`,
      );
    };

    it.each<[string, string[], 'messenger' | null]>([
      ['the links of two channels', ['/messenger', '/instagram'], 'messenger'],
      ['one link, of "all" itself', ['/all?asset_id=1'], 'messenger'],
      ['WhatsApp, whose rules are others', ['/messenger', '/wec?a=1'], null],
      ['no link', [], null],
      ['links to elsewhere', ['_settings', 'es/all'], null],
    ])('has its channel from a page with %s', (_, paths, channel) => {
      showList(row());
      links(...paths.map((path) => LINK + path));
      expect(read()[0]).toMatchObject({ channel, key: null });
      for (const tab of ['messenger', 'instagram', 'whatsapp'] as const)
        expect(read({ tab })[0]?.channel).toBe(tab);
    });

    it('has it from links without an origin', () => {
      showList(row());
      links('/latest/inbox/messenger');
      expect(read()[0]?.channel).toBe('messenger');
      links('/latest/inbox/messenger', '/latest/inbox/wec?asset_id=1');
      expect(read()[0]?.channel).toBeNull();
    });
  });

  it.each([
    // It opens a window on Messenger, and none on Instagram: which it is "all" does not tell.
    [null, 'Sinta reacted ❤ to your message', 'either'],
    ['messenger', 'Sinta reacted ❤ to your message', 'customer'],
    ['instagram', 'Sinta reacted ❤ to your message', 'customer'],
    [null, 'hai', 'customer'],
    [null, 'You: Sinta reacted ❤ to your message', 'page'],
  ] as const)('in the tab %s with "%s" is of: %s', (tab, snippet, by) => {
    const { observation } = readOne(row({ snippet }), { tab });
    expect(observation).toMatchObject({
      by,
      kind:
        by !== 'page' && snippet.includes('reacted') ? 'reaction' : 'message',
    });
    const isTheirs = by === 'customer';
    expect(observation?.completeUntil).toBe(isTheirs ? NOW : undefined);
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
    expect(readOne(row())).toMatchObject({
      key: null,
      isTorn: false,
      observation: { source: 'row', earliest: at('11:09:00') },
    });
  });
});

describe('the rows of a list', () => {
  const two = () => showList(row({ name: 'A' }, 0), row({ name: 'B' }, 1));

  it('are counted once where the layout nests them', () => {
    showList(
      `<div role="presentation">${row({ name: 'A' }, 0)}</div>`,
      `<div role="presentation"><div role="presentation">${row({ name: 'B' }, 1)}</div></div>`,
    );
    const classes = findRows(document).map(([row]) => row.className);
    expect(classes).toEqual(['_4k8w', '_4k8w']);
    expect(read().map(({ name, index }) => [name, index])).toEqual([
      ['A', 0],
      ['B', 1],
    ]);
  });

  it('are not the hover controls that carry role=row', () => {
    showList(row());
    expect(document.querySelectorAll('[role="row"]')).toHaveLength(2);
    expect(findRows(document).map(([r]) => r.getAttribute('role'))).toEqual([
      'presentation',
    ]);
  });

  it.each([
    ['the toolbar and the pagelet alone', [withoutSurfaces]],
    ['the toolbar alone', [withoutSurfaces, withoutPagelets]],
    ['the title alone', [withoutToolbars, withoutPagelets]],
    ['the pagelet alone', [withoutSurfaces, withoutToolbars]],
  ])('are found by %s', (_, losses) => {
    two();
    for (const lose of losses) lose();
    expect(read().map(({ name }) => name)).toEqual(['A', 'B']);
    expect(read()[0]?.observation).toMatchObject({ by: 'customer' });
  });

  it('are found each by its own mark where they have lost different ones', () => {
    two();
    const [first, second] = findRows(document).map(([row]) => row);
    first?.querySelector('[role="grid"]')?.remove();
    for (const wrapper of second!.querySelectorAll('[data-surface]'))
      wrapper.removeAttribute('data-surface');
    expect(read().map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('are none where every mark is gone', () => {
    two();
    withoutSurfaces();
    withoutPagelets();
    withoutToolbars();
    expect(read()).toEqual([]);
  });

  it('are named by their first text where no title is marked', () => {
    showList(row({ snippet: 'You: hai' }));
    withoutSurfaces();
    expect(read()).toMatchObject([
      {
        name: 'Sinta Dewi',
        index: null,
        observation: { by: 'page', earliest: at('11:09:00') },
      },
    ]);
  });

  it('are none on a page that only looks a little alike', () => {
    document.body.innerHTML = `<div role="presentation"><abbr>2h</abbr>Sinta</div>`;
    expect(read()).toEqual([]);
  });

  it('are neither clicked nor changed', () => {
    two();
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
