import { browser } from 'wxt/browser';
import type {
  MessageName,
  Protocol,
} from '../../../utils/messaging/protocol.ts';
import {
  journalEntry,
  keyOf,
  NOW,
  observed,
  sighting,
} from '../ledger/stored-threads.ts';

export const NAMES = [
  'threads:sight',
  'journal:add',
  'page:report',
  'coverage:report',
  'reminder:list',
  'reminder:set',
  'reminder:clear',
  'reply:save',
  'reply:remove',
  'backup:import',
  'everything:erase',
] as const satisfies readonly MessageName[];

export const OWN_PAGE = () => browser.runtime.getURL('/options.html' as never);
export const INBOX =
  'https://business.facebook.com/latest/inbox/all?asset_id=1';
export const from = (url: string | undefined, id = browser.runtime.id) => ({
  id,
  ...(url === undefined ? {} : { url }),
});

export const REPORT = {
  page: '100200300401234',
  health: {
    rows: 'degraded',
    transcript: 'missing',
    composer: 'ok',
    send: 'none',
  },
  unreadTimes: 1,
  withoutId: 2,
  torn: 3,
  at: NOW,
};
const COVERAGE = {
  page: '100200300401234',
  folder: 'instagram',
  backTo: NOW - 1,
  at: NOW,
};
/** A payload that parses, for each message. */
export const GOOD: { readonly [N in MessageName]: Protocol[N][0] | unknown } = {
  'threads:sight': [sighting(1, 'Sinta', observed('customer', 1))],
  'journal:add': journalEntry('a'),
  'ask:count': { causes: ['closed', 'discount'], isSent: true },
  'ask:quieten': 'closed',
  'review:load': null,
  'exception:begin': '2x1 el martes',
  'panel:show': {
    nonce: '0123456789abcdef0123456789abcdef',
    thread: null,
    isDark: false,
    opened: 1,
  },
  'page:report': REPORT,
  'coverage:report': COVERAGE,
  'reminder:list': null,
  'reminder:set': { thread: keyOf(1), at: NOW },
  'reminder:clear': keyOf(1),
  'thread:hide': { thread: keyOf(1), isHidden: true },
  'closing:read': null,
  'queue:open': null,
  'reply:save': {
    id: null,
    title: 'Envíos',
    text: 'Hola {name}',
    isReopener: false,
    revision: 0,
  },
  'reply:remove': 'f4c2-7',
  'backup:import': '{}',
  'everything:erase': null,
};
export const message = (name: MessageName) => ({
  ventana: name,
  payload: GOOD[name],
});
