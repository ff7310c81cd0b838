import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../utils/host/address.ts';
import { findComposer } from '../../../utils/host/pane.ts';
import { readThread } from '../../../utils/host/read-thread.ts';
import {
  ago,
  answerMessages,
  bubble,
  LEXICAL,
  PAGE,
  showThread,
} from './inbox-page.ts';
import { contextOf } from './reading-context.ts';

const T = '100000000000001';
const OTHER = '100000000000002';
const IG = '3'.repeat(39);
const INBOX = 'https://business.facebook.com/latest/inbox';
const query = (thread: string, type: string) =>
  `asset_id=${PAGE}&selected_item_id=${thread}&thread_type=${type}`;

const read = (href: string) =>
  readThread(document, contextOf({ address: readAddress(href)! }));

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
      isSure: true,
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

  it.each([
    ['all', T, 'messenger'],
    ['messenger', OTHER, 'messenger'],
    ['instagram_direct', IG, 'instagram'],
  ])(
    'of the tab "%s" is not sure by its link alone, which lags behind a click',
    (segment, thread, channel) => {
      showThread({ messages, tabs });
      const href = `${INBOX}/${segment}?asset_id=${PAGE}`;
      const linked = { thread, channel, isSure: false, isNamed: false };
      expect(read(href)).toMatchObject(linked);
    },
  );

  it('is sure by its link where the messages name the same person', () => {
    answerMessages(modelOf(T));
    showThread({ messages, tabs });
    expect(read(`${INBOX}/all?asset_id=${PAGE}`)).toMatchObject({
      thread: T,
      isSure: true,
      isNamed: true,
      observations: [{ messageId: 'm1' }],
    });
  });

  it('has nothing of messages that name another person than its link', () => {
    answerMessages(modelOf(OTHER));
    showThread({ messages, tabs });
    expect(read(`${INBOX}/all?asset_id=${PAGE}`)).toMatchObject({
      thread: T,
      isSure: false,
      observations: [],
      newest: null,
      messageIds: [],
    });
  });

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
    ['the links are of other tabs', tab('messenger', T, 'FB_MESSAGE')],
    ['there are no links', ''],
  ])('is not told where %s: what is read is of nobody', (_, links) => {
    showThread({ messages, tabs: links });
    expect(read(`${INBOX}/all?asset_id=${PAGE}`)).toMatchObject({
      channel: null,
      thread: null,
      isSure: false,
    });
  });

  it.each([
    ['person', [PAGE, '1', 'x/../y', null, 7, T], true],
    ['person who is no number', [PAGE, Number(T)], false],
    ['list', T, false],
  ])(
    'is named by its messages where they name a %s',
    (_, participants, isNamed) => {
      answerMessages({ m1: { ...modelOf(T).m1, participants } });
      showThread({ messages });
      expect(read(open)).toMatchObject({ isNamed, messageIds: ['m1'] });
    },
  );
});

describe('the pane of the open thread', () => {
  const unmark = (...names: string[]) => {
    for (const name of names)
      for (const element of document.querySelectorAll(`[${name}]`))
        element.removeAttribute(name);
  };

  it.each([
    ['surfaces', ['data-surface']],
    ['pagelets', ['data-pagelet']],
    ['surfaces and pagelets', ['data-surface', 'data-pagelet']],
    [
      'anything but the messages’ ids',
      ['data-surface', 'data-pagelet', 'role', 'tabindex', 'aria-label'],
    ],
  ])('is found without %s', (_, names) => {
    const two = [...messages, bubble({ id: 'm2', utime: ago(2) / 1000 })];
    showThread({
      messages: two,
      composer:
        '<div class="x"><textarea placeholder="Reply…"></textarea></div>',
    });
    unmark(...names);
    expect(read(open)).toMatchObject({
      messageIds: ['m2', 'm1'],
      observations: [{ by: 'customer', latest: ago(2) + 999 }, {}],
      composerState: 'open',
    });
  });

  it('without a header has no name', () => {
    showThread({ messages });
    for (const each of document.querySelectorAll('[data-surface*="header"]'))
      each.remove();
    expect(read(open)?.name).toBe('');
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

  it('is none that stands before the messages', () => {
    showThread({ messages, composer: '' });
    document.body.insertAdjacentHTML(
      'afterbegin',
      LEXICAL.replace(' data-lexical-editor="true"', ''),
    );
    expect(findComposer(document)).toBeNull();
  });

  it.each(['', 'data-surface', 'data-surface data-pagelet'])(
    'of a closed thread is not the box for a note beside it, in a build without "%s"',
    (lost) => {
      showThread({ messages, composer: '' });
      document
        .querySelector('[role="main"]')
        ?.insertAdjacentHTML(
          'beforeend',
          '<div data-pagelet="BizInboxContextCardDetail"><textarea placeholder="Add a note"></textarea></div>',
        );
      for (const name of lost.split(' ').filter(Boolean))
        for (const element of document.querySelectorAll(`[${name}]`))
          if (!element.querySelector('textarea')) element.removeAttribute(name);
      // Where no pane is marked nothing tells the two apart.
      const isMarked = !lost.includes('pagelet');
      expect(findComposer(document) === null).toBe(isMarked);
      if (isMarked) expect(read(open)?.composerState).toBe('missing');
    },
  );

  it('of the search over the list is none', () => {
    document.body.innerHTML =
      '<div role="textbox" contenteditable="true">x</div><textarea>y</textarea>';
    expect(findComposer(document)).toBeNull();
  });
});
