import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../utils/host/address.ts';

const HOST = 'https://business.facebook.com';
const PAGE = '100200300401234';
const T = '100000000000001';
const at = (path: string) => readAddress(`${HOST}/latest/inbox/${path}`);

describe('an inbox address', () => {
  it.each([
    [
      `all?asset_id=${PAGE}`,
      { page: PAGE, tab: null, thread: null, threadChannel: null },
    ],
    [
      `all/?asset_id=${PAGE}&selected_item_id=${T}&thread_type=FB_MESSAGE`,
      { page: PAGE, tab: null, thread: T, threadChannel: 'messenger' },
    ],
    [
      `all?asset_id=${PAGE}&selected_item_id=${T}`,
      { page: PAGE, tab: null, thread: T, threadChannel: null },
    ],
    [
      `messenger?asset_id=${PAGE}&nav_ref=diode_page_inbox`,
      {
        page: PAGE,
        tab: 'messenger',
        thread: null,
        threadChannel: 'messenger',
      },
    ],
    [
      `instagram_direct?asset_id=${PAGE}&thread_type=IG_MESSAGE`,
      {
        page: PAGE,
        tab: 'instagram',
        thread: null,
        threadChannel: 'instagram',
      },
    ],
    [
      `messenger?asset_id=${PAGE}&thread_type=IG_MESSAGE`,
      {
        page: PAGE,
        tab: 'messenger',
        thread: null,
        threadChannel: 'instagram',
      },
    ],
    [
      `wec?asset_id=${PAGE}`,
      { page: PAGE, tab: 'whatsapp', thread: null, threadChannel: 'whatsapp' },
    ],
    [
      `facebook?asset_id=${PAGE}&thread_type=FB_PAGE_POST`,
      { page: PAGE, tab: 'comment', thread: null, threadChannel: 'comment' },
    ],
    [
      `instagram?asset_id=${PAGE}`,
      { page: PAGE, tab: 'comment', thread: null, threadChannel: 'comment' },
    ],
    [
      `all?asset_id=${PAGE}&selected_item_id=mid.x&mailbox_id=`,
      { page: PAGE, tab: null, thread: null, threadChannel: null },
    ],
  ])('%s tells its parts', (path, parts) => {
    expect(at(path)).toEqual(parts);
  });

  it.each([
    ['no Page is named', `${HOST}/latest/inbox/all`],
    [
      'only the business is named',
      `${HOST}/latest/inbox/all?business_id=${PAGE}&mailbox_id=${PAGE}`,
    ],
    ['the Page is no number', `${HOST}/latest/inbox/all?asset_id=..%2F..`],
    ['the Page is empty', `${HOST}/latest/inbox/all?asset_id=`],
    [
      'the section is another',
      `${HOST}/latest/inbox/lead_forms?asset_id=${PAGE}`,
    ],
    [
      'the section is a word of JavaScript',
      `${HOST}/latest/inbox/constructor?asset_id=${PAGE}`,
    ],
    ['it is deeper', `${HOST}/latest/inbox/all/settings?asset_id=${PAGE}`],
    ['it is another part of the site', `${HOST}/latest/home?asset_id=${PAGE}`],
    [
      'it is another host',
      `https://www.facebook.com/latest/inbox/all?asset_id=${PAGE}`,
    ],
    [
      'it is a host that begins alike',
      `https://business.facebook.com.evil.example/latest/inbox/all?asset_id=${PAGE}`,
    ],
    ['it is no address', 'about'],
    ['it is empty', ''],
  ])('is none where %s', (_, href) => {
    expect(readAddress(href)).toBeNull();
  });
});
