import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { MessageName } from '../../../utils/messaging/protocol.ts';
import { type Handlers, serve } from '../../../utils/messaging/server.ts';
import { journalEntry, keyOf } from '../ledger/stored-threads.ts';
import {
  from,
  GOOD,
  INBOX,
  message,
  NAMES,
  OWN_PAGE,
  REPORT,
} from './messages.ts';

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

describe('a message of a tab of the inbox', () => {
  const allowed = NAMES.filter(
    (name) => !['backup:import', 'everything:erase'].includes(name),
  );

  it.each(allowed)('%s is handled and answered', async (name) => {
    expect(await deliver(message(name), from(INBOX))).toEqual({
      reply: `answer to ${name}`,
    });
    expect(handled).toEqual([[name, GOOD[name]]]);
  });

  it.each(['backup:import', 'everything:erase'] as const)(
    '%s is dropped: only own pages may send it',
    async (name) => {
      expect(await deliver(message(name), from(INBOX))).toBeUndefined();
      expect(handled).toEqual([]);
    },
  );
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
    'threads:load',
    7,
    [],
    {},
    { ventana: null },
    { ventana: 'threads:forget', payload: [] },
    { ventana: 'constructor' },
    { ventana: '__proto__' },
    { ventana: ['threads:load'] },
    { push: 'everything:erased' },
  ])('%j', async (given) => {
    expect(await deliver(given, from(OWN_PAGE()))).toBeUndefined();
    expect(handled).toEqual([]);
  });

  it.each<[MessageName, unknown]>([
    ['journal:add', null],
    ['journal:add', { ...journalEntry('a'), at: 'now' }],
    ['journal:add', { ...journalEntry('a'), thread: 'x' }],
    ['page:report', { ...REPORT, state: 'fine' }],
    ['page:report', []],
    ['coverage:report', { page: 'x', backTo: 1, at: 2 }],
    ['coverage:report', { page: '100200300401234', backTo: Number.NaN, at: 2 }],
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
  it.each<[MessageName, unknown, unknown]>([
    ['threads:load', [keyOf(1), 'x', 7, keyOf(2)], [keyOf(1), keyOf(2)]],
    ['threads:load', 'all', []],
    [
      'threads:sight',
      [null, { key: 'x' }, ...(GOOD['threads:sight'] as object[])],
      GOOD['threads:sight'],
    ],
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
