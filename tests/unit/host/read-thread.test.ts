import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../utils/host/address.ts';
import { findComposer, readThread } from '../../../utils/host/read-thread.ts';
import {
  ago,
  answerMessages,
  bubble,
  LEXICAL,
  NOW,
  PAGE,
  showThread,
} from './inbox-page.ts';

const T = '100000000000001';
const OTHER = '100000000000002';
const IG = '3'.repeat(39);
const INBOX = 'https://business.facebook.com/latest/inbox';
const query = (thread: string, type: string) =>
  `asset_id=${PAGE}&selected_item_id=${thread}&thread_type=${type}`;

const read = (href: string) =>
  readThread(document, {
    address: readAddress(href)!,
    language: 'en',
    now: NOW,
  });

const open = `${INBOX}/all?${query(T, 'FB_MESSAGE')}`;
const messages = [bubble({ id: 'm1', utime: ago(3) / 1000 })];
const modelOf = (person: string) => ({
  m1: {
    messageID: 'm1',
    timestamp: ago(3),
    isFromViewer: false,
    viewerID: PAGE,
    participants: [PAGE, person],
  },
});

describe('the open thread', () => {
  it('is the one of the address, with what its transcript shows', () => {
    showThread({ messages });
    expect(read(open)).toMatchObject({
      page: PAGE,
      channel: 'messenger',
      thread: T,
      name: 'Sinta Dewi',
      messageIds: ['m1'],
      isNamed: false,
      composerState: 'open',
      observations: [{ by: 'customer', messageId: 'm1' }],
    });
  });

  it('is named for certain where its messages name the same person', () => {
    answerMessages(modelOf(T));
    showThread({ messages });
    expect(read(open)).toMatchObject({ isNamed: true, messageIds: ['m1'] });
  });

  it('has nothing of a pane that still shows the person before', () => {
    answerMessages(modelOf(OTHER));
    showThread({ messages });
    expect(read(open)).toMatchObject({
      thread: T,
      isNamed: false,
      observations: [],
      messageIds: [],
    });
  });

  it('on Instagram, where people have other ids than threads, is the one of the address', () => {
    answerMessages(modelOf(OTHER));
    showThread({ messages });
    const href = `${INBOX}/all?${query(IG, 'IG_MESSAGE')}`;
    expect(read(href)).toMatchObject({
      channel: 'instagram',
      thread: IG,
      observations: [{ messageId: 'm1' }],
    });
  });

  it('is none where no pane is shown', () => {
    document.body.innerHTML = '<div role="main"></div>';
    expect(read(open)).toBeNull();
  });

  const tab = (segment: string, thread: string, type: string) =>
    `<a role="tab" href="${INBOX}/${segment}?${query(thread, type)}">x</a>`;
  const tabs =
    tab('all', T, 'FB_MESSAGE') +
    tab('messenger', OTHER, 'FB_MESSAGE') +
    tab('instagram_direct', IG, 'IG_MESSAGE');

  it.each(['all', 'messenger', 'instagram_direct'])(
    'of the tab "%s" is not believed of its link alone, which lags behind a click',
    (segment) => {
      showThread({ messages, tabs });
      expect(read(`${INBOX}/${segment}?asset_id=${PAGE}`)).toMatchObject({
        thread: null,
        observations: [],
      });
    },
  );

  it.each([
    [
      'the links are of another Page',
      tab('all', T, 'FB_MESSAGE').replaceAll(PAGE, '999999'),
    ],
    [
      'the links are of another site',
      tab('all', T, 'FB_MESSAGE').replace('business.', 'evil.'),
    ],
    ['the link names no channel', tab('all', T, 'SOMETHING_NEW')],
    ['there are no links', ''],
  ])('is not told where %s: then nothing is observed', (_, links) => {
    showThread({ messages, tabs: links });
    expect(read(`${INBOX}/all?asset_id=${PAGE}`)).toMatchObject({
      channel: null,
      thread: null,
      observations: [],
      messageIds: [],
    });
  });
});

describe('the composer', () => {
  it.each([
    ['open', LEXICAL],
    ['open', '<textarea placeholder="Reply in Messenger…"></textarea>'],
    [
      'closed',
      LEXICAL.replace('contenteditable="true"', 'contenteditable="false"'),
    ],
    ['closed', LEXICAL.replace('<div', '<div aria-disabled="true"')],
    ['closed', '<textarea disabled></textarea>'],
    ['missing', ''],
    ['missing', '<div role="button" aria-label="Send a Like"></div>'],
  ])('is %s: %#', (state, composer) => {
    showThread({ messages, composer });
    expect(read(open)?.composerState).toBe(state);
  });

  it('of the search over the list is none', () => {
    document.body.innerHTML =
      '<div role="textbox" contenteditable="true">x</div><textarea>y</textarea>';
    expect(findComposer(document)).toBeNull();
  });
});
