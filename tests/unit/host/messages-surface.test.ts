import { describe, expect, it } from 'vitest';
import { UNTOLD_PAGE } from '../../../utils/core/thread-key.ts';
import { readInbox } from '../../../utils/host/inbox-reading.ts';
import { inZone } from './in-zone.ts';
import { LEXICAL, NOW } from './inbox-page.ts';

inZone('UTC');

const WWW = 'https://www.facebook.com/messages';
const BUDI = '100000000000001';
const ANA = '100000000000002';
const MINUTE = 60_000;

interface Row {
  readonly path?: string;
  readonly name?: string;
  readonly snippet?: string;
  readonly time?: string;
  readonly isCurrent?: boolean;
}

// A sketch of the page as it has been seen.
const row = ({
  path = `t/${BUDI}`,
  name = 'Budi Santoso',
  snippet = 'still ready?',
  time = '<abbr aria-label="4 minutes ago">4m</abbr>',
  isCurrent = false,
}: Row = {}) => `<div role="row"><div role="gridcell">
  <a role="link" href="/messages/${path}/" ${isCurrent ? 'aria-current="page"' : ''} tabindex="0"><img alt="" src="">
  <span dir="auto">${name}</span><span class="html-span"><div style="position:absolute;width:1px;height:1px;overflow:hidden">Unread message:</div></span>
  <span dir="auto">${snippet}</span><span aria-hidden="true"> · </span><span dir="auto">${time}</span></a>
  <div role="button" aria-label="More options for ${name}" aria-haspopup="menu"></div></div></div>`;

const message = (id: string, label: string) =>
  `<div data-scope="messages_table" data-message-id="${id}" id="${id}" aria-label="${label}">
    <div role="toolbar" aria-label="Message actions"></div><div dir="auto">text of ${id}</div></div>`;

interface Page {
  readonly rows?: readonly string[];
  readonly messages?: readonly string[];
  readonly composer?: string;
}

function show({ rows = [], messages, composer = LEXICAL }: Page) {
  const log = messages
    ? `<div role="log"><div data-scope="date_break"><span dir="auto">Nov 22, 2026, 4:20 PM</span></div>
      <div data-scope="messages_table"><img alt="Budi Santoso"><span dir="auto">11/22/26, 4:20 PM</span></div>${messages.join('')}</div>
      <div role="group" aria-label="Thread composer">${composer}</div>`
    : '';
  document.body.innerHTML = `<div role="navigation"><input type="search">
    <div role="grid" aria-label="Chats">${rows.join('')}</div></div><div role="main">${log}</div>`;
}

const read = (path = '/', now = NOW) => {
  document.documentElement.lang = 'en';
  return readInbox(document, { href: `${WWW}${path}`, now })!;
};

describe('an address of www.facebook.com/messages', () => {
  it.each([
    ['', null, 'messenger'],
    ['/', null, 'messenger'],
    [`/t/${BUDI}`, BUDI, 'messenger'],
    [`/t/${BUDI}/`, BUDI, 'messenger'],
    [`/t/${BUDI}/?x=1`, BUDI, 'messenger'],
    [`/requests/t/${BUDI}/`, BUDI, 'messenger'],
    [`/e2ee/t/${BUDI}/`, BUDI, null],
  ])(
    '"%s" names thread %s of channel %s, and no Page',
    (path, thread, threadChannel) => {
      show({});
      expect(read(path)).toMatchObject({
        layout: 'messages/log',
        address: { page: UNTOLD_PAGE, tab: null, thread, threadChannel },
      });
    },
  );

  it.each([
    `${WWW}/new/`,
    `${WWW}/t/abc/`,
    `${WWW}/t/${BUDI}/info`,
    `${WWW}/archived/t/${BUDI}/`,
    `${WWW}x/t/${BUDI}/`,
    `https://facebook.com.evil.example/messages/t/${BUDI}/`,
    `https://www.messenger.com/messages/t/${BUDI}/`,
    `https://business.facebook.com/messages/t/${BUDI}/`,
    'https://www.facebook.com/marketplace/inbox',
  ])('is none: %s', (href) => {
    show({ rows: [row()] });
    expect(readInbox(document, { href, now: NOW })).toBeNull();
  });
});

describe('the rows of www.facebook.com/messages', () => {
  it('are named by their links and read by their texts', () => {
    const ours = row({ path: `t/${ANA}`, name: 'Ana', snippet: 'You: ok' });
    show({ rows: [row(), ours] });
    expect(read().rows).toMatchObject([
      {
        key: `${UNTOLD_PAGE}/messenger/${BUDI}`,
        thread: BUDI,
        channel: 'messenger',
        name: 'Budi Santoso',
        snippet: 'still ready?',
        isTorn: false,
        index: null,
        observation: {
          by: 'customer',
          source: 'row',
          isLast: true,
          completeUntil: NOW,
          layout: 'messages/log',
        },
      },
      { thread: ANA, name: 'Ana', observation: { by: 'page' } },
    ]);
    const [first] = read().rows;
    expect(first?.observation?.latest).toBe(NOW - 3 * MINUTE);
  });

  it.each([
    ['a time without a mark', { time: '4m' }],
    ['a link that is not the open one’s', { isCurrent: false }],
    ['the link of the open thread', { isCurrent: true }],
  ])('with %s are read the same each time', (_, more) => {
    show({ rows: [row(more)], messages: [] });
    const first = read(`/t/${BUDI}/`);
    const second = read(`/t/${BUDI}/`, NOW + 1000);
    const [before, after] = [first, second].map((r) => r.rows[0]?.observation);
    expect(after!.earliest! - before!.earliest!).toBeLessThanOrEqual(1000);
    expect(after!.earliest!).toBeGreaterThan(NOW - 10 * MINUTE);
  });

  it('of private threads have no channel and no key: they are left alone', () => {
    show({ rows: [row({ path: `e2ee/t/${BUDI}` })] });
    expect(read().rows).toMatchObject([
      { key: null, thread: BUDI, channel: null },
    ]);
  });

  it('without a name or a time prove nothing', () => {
    show({ rows: [row({ name: '' }), row({ time: 'Soon' })] });
    expect(read().rows.map((r) => r.observation?.by)).not.toContain('customer');
  });

  it('without a link to a thread are none', () => {
    show({ rows: ['<div role="row"><a href="/messages/new/">New</a></div>'] });
    expect(read().rows).toEqual([]);
  });
});

describe('the open thread of www.facebook.com/messages', () => {
  const rows = [row({ isCurrent: true, time: '<abbr>35m</abbr>' })];
  const messages = [
    message(
      'mid.1',
      'At November 22, 2026 4:20 PM, Budi Santoso: still ready?',
    ),
    message('mid.2', 'At November 22, 2026 4:25 PM, You: yes, Budi Santoso: x'),
  ];

  it('is the one of the address, its messages told by their labels', () => {
    show({ rows, messages });
    const { thread } = read(`/t/${BUDI}/`);
    expect(thread).toMatchObject({
      page: UNTOLD_PAGE,
      channel: 'messenger',
      thread: BUDI,
      name: 'Budi Santoso',
      messageIds: ['mid.2', 'mid.1'],
      torn: 0,
      newest: { by: 'page', text: 'text of mid.2' },
      isSure: true,
      composerState: 'open',
    });
    expect(thread?.observations).toMatchObject([
      { messageId: 'mid.2', by: 'page', isLast: true },
      {
        messageId: 'mid.1',
        by: 'customer',
        earliest: Date.parse('2026-11-22T16:20:00Z'),
        completeUntil: NOW,
      },
    ]);
  });

  it('with a message that has lost its label and id claims nothing of what came last', () => {
    show({ rows, messages: [...messages, '<div dir="auto">hello?</div>'] });
    const { thread } = read(`/t/${BUDI}/`);
    expect(thread?.torn).toBe(1);
    expect(
      thread?.observations.filter((o) => o.isLast || o.completeUntil),
    ).toEqual([]);
  });

  it('whose row knows of a later action claims nothing of what came last', () => {
    show({ rows: [row({ isCurrent: true, time: '4m' })], messages });
    const { observations } = read(`/t/${BUDI}/`).thread!;
    expect(observations).toHaveLength(2);
    expect(observations.filter((o) => o.isLast || o.completeUntil)).toEqual([]);
  });

  it('with a message of a sender we do not know claims nothing of what came after', () => {
    const unknown = message(
      'mid.3',
      'At November 22, 2026 4:30 PM, Ana Admin: hi',
    );
    show({ rows, messages: [...messages, unknown] });
    const { observations, torn } = read(`/t/${BUDI}/`).thread!;
    expect(torn).toBe(1);
    expect(observations[0]).toMatchObject({ messageId: 'mid.3', by: 'either' });
    expect(observations.filter((o) => o.completeUntil)).toEqual([]);
  });

  it('of which the row is not in view proves nothing: nobody knows the name', () => {
    show({ rows: [row()], messages });
    expect(read(`/t/${BUDI}/`).thread).toMatchObject({
      name: '',
      observations: [],
      messageIds: [],
    });
  });

  it('that is private has no channel', () => {
    const current = row({ path: `e2ee/t/${BUDI}`, isCurrent: true });
    show({ rows: [current], messages });
    expect(read(`/e2ee/t/${BUDI}/`).thread).toMatchObject({ channel: null });
  });

  it.each(['/', ''])('is none at the address "%s"', (path) => {
    show({ rows, messages });
    expect(read(path).thread).toBeNull();
  });

  it('is none where no messages are shown', () => {
    show({ rows });
    expect(read(`/t/${BUDI}/`).thread).toBeNull();
  });

  it('without a composer says so', () => {
    show({ rows, messages, composer: '' });
    expect(read(`/t/${BUDI}/`).thread?.composerState).toBe('missing');
  });
});
