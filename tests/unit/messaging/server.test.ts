import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { MessageName } from '../../../utils/messaging/protocol.ts';
import { type Handlers, serve } from '../../../utils/messaging/server.ts';
import { journalEntry, observed, sighting } from '../ledger/stored-threads.ts';
import {
  from,
  GOOD,
  INBOX,
  message,
  NAMES,
  OWN_PAGE,
  REPORT,
} from './messages.ts';
import { usePermissions } from './permitted.ts';

type Listener = (
  message: unknown,
  sender: object,
  respond: (answer: unknown) => void,
) => unknown;

const handled: [MessageName, unknown][] = [];
let listener: Listener;

beforeEach(() => {
  handled.length = 0;
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(
    (given) => {
      listener = given as Listener;
    },
  );
  const handlers = NAMES.map((name) => [
    name,
    async (payload: unknown) => {
      handled.push([name, payload]);
      return `answer to ${name}`;
    },
  ]);
  serve(Object.fromEntries(handlers) as Handlers);
});

/** What the sender gets; `undefined` = no answer. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  let answer: unknown;
  const isAnswered = listener(message, sender, (given) => {
    answer = given;
  });
  await new Promise((done) => setTimeout(done));
  expect(isAnswered).toBe(answer !== undefined);
  return answer;
}

const forOwnPages = [
  'thread:hide',
  'backup:import',
  'everything:erase',
  'reply:save',
  'reply:remove',
] as const satisfies readonly MessageName[];

describe('a message of a tab of the inbox', () => {
  const allowed = NAMES.filter(
    (name) => !forOwnPages.some((own) => own === name),
  );

  it('reaches no note: no message reads or writes one', () => {
    const names = Object.keys(GOOD).join();
    expect(names).not.toContain('note');
  });

  it.each(allowed)('%s is handled and answered', async (name) => {
    expect(await deliver(message(name), from(INBOX))).toEqual({
      reply: `answer to ${name}`,
    });
    expect(handled).toEqual([[name, GOOD[name]]]);
  });

  it.each(forOwnPages)(
    '%s is dropped: only own pages may send it',
    async (name) => {
      expect(await deliver(message(name), from(INBOX))).toBeUndefined();
      expect(handled).toEqual([]);
    },
  );
});

describe('a message of facebook.com/messages', () => {
  const MESSAGES = 'https://www.facebook.com/messages/t/100000000000001/';
  let held: Set<string>;
  beforeEach(() => {
    held = usePermissions().held;
  });
  const permit = () => {
    held.add('https://www.facebook.com/*');
  };

  it.each([
    MESSAGES,
    'https://www.facebook.com/messages',
    'https://www.facebook.com/messages?x=1',
  ])('from %s is handled and answered while it is permitted', async (url) => {
    permit();
    expect(await deliver(message('threads:sight'), from(url))).toEqual({
      reply: 'answer to threads:sight',
    });
  });

  it('is not handled without permission, and nobody waits: the tab may be older than the withdrawal', async () => {
    const respond = vi.fn();
    listener(message('journal:add'), from(MESSAGES), respond);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(undefined));
    expect(handled).toEqual([]);
  });

  it.each([
    'https://www.facebook.com/',
    'https://www.facebook.com/messagesandmore',
    'https://www.facebook.com/page/messages/',
    'https://www.facebook.com/?next=/messages/',
    'https://web.facebook.com/messages/',
    'http://www.facebook.com/messages/',
    'https://www.facebook.com.evil.example/messages/',
  ])('from %s is dropped', async (url) => {
    permit();
    expect(await deliver(message('threads:sight'), from(url))).toBeUndefined();
    expect(handled).toEqual([]);
  });

  it.each(forOwnPages)(
    '%s is dropped: only own pages may send it',
    async (name) => {
      permit();
      expect(await deliver(message(name), from(MESSAGES))).toBeUndefined();
    },
  );
});

describe('a message of an address that begins as the inbox does', () => {
  const HOST = 'https://business.facebook.com';

  it.each(['', '/', '?asset_id=1', '#top'])(
    'is handled where nothing but %j follows',
    async (end) => {
      const url = `${HOST}/latest/inbox${end}`;
      expect(await deliver(message('threads:sight'), from(url))).toEqual({
        reply: 'answer to threads:sight',
      });
    },
  );

  it('is dropped where the word goes on', async () => {
    const url = `${HOST}/latest/inboxes/all`;
    expect(await deliver(message('threads:sight'), from(url))).toBeUndefined();
  });
});

describe('a tab that was loaded at another page of the host', () => {
  const HOME = 'https://business.facebook.com/latest/home';
  const moved = (url: string, now: string) => ({
    ...from(url),
    tab: { url: now },
  });

  it('counts once it shows the inbox', async () => {
    expect(await deliver(message('threads:sight'), moved(HOME, INBOX))).toEqual(
      {
        reply: 'answer to threads:sight',
      },
    );
    expect(
      await deliver(message('threads:sight'), moved(HOME, HOME)),
    ).toBeUndefined();
  });

  it('counts while it leaves the inbox: what was read there is not lost', async () => {
    expect(await deliver(message('threads:sight'), moved(INBOX, HOME))).toEqual(
      {
        reply: 'answer to threads:sight',
      },
    );
  });

  it.each(['https://evil.example/', '', 'about:blank'])(
    'does not count where %j is a frame in it',
    async (url) => {
      expect(
        await deliver(message('threads:sight'), moved(url, INBOX)),
      ).toBeUndefined();
    },
  );
});

describe('a frame of a tab', () => {
  const FRAME = 'https://business.facebook.com/compat?compat_iframe_token=1';
  const framed = (url: string, tab?: string) => ({
    ...from(url),
    frameId: 7,
    ...(tab === undefined ? {} : { tab: { url: tab } }),
  });
  const sight = message('threads:sight');

  it('counts where the tab shows the inbox of the same host', async () => {
    for (const url of [FRAME, INBOX])
      expect(await deliver(sight, framed(url, INBOX))).toEqual({
        reply: 'answer to threads:sight',
      });
  });

  it('counts by its origin where it was never loaded from an address', async () => {
    const blank = framed('about:blank', INBOX);
    const { origin } = new URL(INBOX);
    expect(await deliver(sight, { ...blank, origin })).toEqual({
      reply: 'answer to threads:sight',
    });
    for (const other of ['https://evil.example', 'null', ''])
      expect(await deliver(sight, { ...blank, origin: other })).toBeUndefined();
  });

  it('may not do what is for own pages', async () => {
    const erase = message('everything:erase');
    expect(await deliver(erase, framed(FRAME, INBOX))).toBeUndefined();
  });

  it.each([
    ['the tab shows no inbox', FRAME, 'https://business.facebook.com/home'],
    ['a foreign page frames it', FRAME, 'https://evil.example/'],
    ['a foreign page frames the inbox', INBOX, 'https://evil.example/'],
    [
      'a foreign page frames the inbox and has our words in its address',
      INBOX,
      `https://evil.example/?${INBOX}`,
    ],
    [
      'the host begins alike',
      FRAME,
      'https://business.facebook.com.evil.example/latest/inbox/all',
    ],
    ['another host frames it', INBOX, 'https://www.facebook.com/messages/'],
    [
      'it is of another host of Facebook',
      'https://www.facebook.com/messages/',
      INBOX,
    ],
    ['it is foreign', 'https://evil.example/', INBOX],
    [
      'it goes without encryption',
      'http://business.facebook.com/compat',
      INBOX,
    ],
    ['its tab is not told', INBOX, undefined],
    ['its tab has no address', INBOX, ''],
  ])('does not count where %s', async (_, url, tab) => {
    expect(await deliver(sight, framed(url, tab))).toBeUndefined();
    expect(handled).toEqual([]);
  });
});

it.each(NAMES)(
  'a message %s of an own page is handled and answered',
  async (name) => {
    expect(await deliver(message(name), from(OWN_PAGE()))).toEqual({
      reply: `answer to ${name}`,
    });
    expect(handled).toEqual([[name, GOOD[name]]]);
  },
);

describe('a message of anybody else is dropped', () => {
  it.each([
    ['another extension', () => from(OWN_PAGE(), 'foreign')],
    ['another extension in an inbox tab', () => from(INBOX, 'foreign')],
    ['no extension', () => ({ url: INBOX })],
    ['a foreign site', () => from('https://evil.example/')],
    [
      'a host that begins alike',
      () => from('https://business.facebook.com.evil.example/latest/inbox'),
    ],
    [
      'a user name that looks alike',
      () => from('https://business.facebook.com@evil.example/'),
    ],
    [
      'an address that holds ours',
      () => from('https://evil.example/?https://business.facebook.com/'),
    ],
    ['another port', () => from('https://business.facebook.com:444/')],
    [
      'the inbox without encryption',
      () => from('http://business.facebook.com/'),
    ],
    ['another host of Facebook', () => from('https://www.facebook.com/')],
    [
      "another extension's page",
      () => from('chrome-extension://foreign/options.html'),
    ],
    ['a sender without an address', () => from(undefined)],
  ])('from %s', async (_, sender) => {
    for (const name of NAMES)
      expect(await deliver(message(name), sender())).toBeUndefined();
    expect(handled).toEqual([]);
  });
});

describe('a message that is none of ours is dropped', () => {
  it.each([
    null,
    undefined,
    'threads:sight',
    7,
    [],
    {},
    { ventana: null },
    { ventana: 'threads:forget', payload: [] },
    { ventana: 'constructor' },
    { ventana: '__proto__' },
    { ventana: ['threads:sight'] },
    { push: 'everything:erased' },
  ])('%j', async (given) => {
    expect(await deliver(given, from(OWN_PAGE()))).toBeUndefined();
    expect(handled).toEqual([]);
  });

  it.each<[MessageName, unknown]>([
    ['journal:add', null],
    ['journal:add', { ...journalEntry('a'), at: 'now' }],
    ['journal:add', { ...journalEntry('a'), thread: 'x' }],
    ['page:report', { ...REPORT, health: 'ok' }],
    ['page:report', { ...REPORT, health: { ...REPORT.health, rows: 'fine' } }],
    ['page:report', { ...REPORT, health: { rows: 'ok' } }],
    ['page:report', { ...REPORT, at: null }],
    ['page:report', []],
    ['coverage:report', { page: 'x', backTo: 1, at: 2 }],
    ['coverage:report', { page: '100200300401234', backTo: Number.NaN, at: 2 }],
    [
      'coverage:report',
      { page: '100200300401234', folder: 'spam', backTo: 1, at: 2 },
    ],
    ['review:load', 'fr'],
    ['review:load', undefined],
    ['backup:import', { text: '{}' }],
    ['backup:import', null],
  ])('%s with %j', async (name, payload) => {
    expect(
      await deliver({ ventana: name, payload }, from(OWN_PAGE())),
    ).toBeUndefined();
    expect(handled).toEqual([]);
    expect(console.warn).toHaveBeenCalledOnce();
  });
});

describe('lists', () => {
  const SINTA = sighting(1, 'Sinta', observed('customer', 1));
  const BUDI = sighting(2, 'Budi', observed('page', 2));

  it.each<[MessageName, unknown, unknown]>([
    ['threads:sight', [SINTA, null, { key: 'x' }, 'x', 7, BUDI], [SINTA, BUDI]],
    ['threads:sight', 'all', []],
    ['threads:sight', { 0: 'x' }, []],
  ])(
    '%s are handled without what cannot be read: %#',
    async (name, payload, parsed) => {
      await deliver({ ventana: name, payload }, from(INBOX));
      expect(handled).toEqual([[name, parsed]]);
    },
  );
});

it('a handler that fails is answered with nothing, so that nobody waits', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  serve({
    'page:report': () => Promise.reject(new Error('full')),
  } as unknown as Handlers);
  const respond = vi.fn();
  expect(listener(message('page:report'), from(INBOX), respond)).toBe(true);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(undefined));
  expect(error).toHaveBeenCalledOnce();
});
