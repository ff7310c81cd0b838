import { describe, expect, it } from 'vitest';
import { isFilled, readHealth } from '../../../utils/host/health.ts';
import { readInbox } from '../../../utils/host/inbox-reading.ts';
import { inZone } from './in-zone.ts';
import {
  ago,
  answerMessages,
  answerRows,
  bubble,
  LEXICAL,
  NOW,
  PAGE,
  row,
  showList,
  showThread,
} from './inbox-page.ts';

inZone('UTC');

const INBOX = 'https://business.facebook.com/latest/inbox';
const ALL = `${INBOX}/all?asset_id=${PAGE}`;
const OPEN = `${ALL}&selected_item_id=100000000000001&thread_type=FB_MESSAGE`;

function healthAt(href = ALL) {
  document.documentElement.lang = 'en';
  return readHealth(document, readInbox(document, { now: NOW, href })!);
}

const unmark = (...names: string[]) => {
  for (const name of names)
    for (const element of document.querySelectorAll(`[${name}]`))
      element.removeAttribute(name);
};

const loseEvery = (selector: string) => {
  for (const element of document.querySelectorAll(selector)) element.remove();
};

const two = (...more: Parameters<typeof row>[0][]) =>
  showList(...[{}, { name: 'Budi' }, ...more].map((each, i) => row(each, i)));

describe('the health of the rows', () => {
  const cells = () => document.querySelectorAll('[style*="absolute"]');

  it.each<[string, () => void, string]>([
    ['every row is read', () => two(), 'ok'],
    ['the list is empty', () => showList(), 'none'],
    [
      'there is no list at all',
      () => {
        document.body.innerHTML = '<div role="main"><p>Something</p></div>';
      },
      'missing',
    ],
    [
      'rows have lost all their marks',
      () => {
        two();
        loseEvery('[role="grid"]');
        unmark('data-surface', 'data-pagelet');
      },
      'missing',
    ],
    [
      'one of the rows has lost all its marks',
      () => {
        two();
        const [, second] = cells();
        second?.querySelector('[role="grid"]')?.remove();
        for (const element of second!.querySelectorAll('[data-surface]'))
          element.removeAttribute('data-surface');
      },
      'degraded',
    ],
    ['a time cannot be read', () => two({ time: 'Soon' }), 'degraded'],
    ['a row has no name', () => two({ name: '' }), 'degraded'],
  ])('where %s is told', (_, show, health) => {
    show();
    expect(healthAt().rows).toBe(health);
  });

  it('counts no cell that is still empty', () => {
    two();
    cells()[0]?.insertAdjacentHTML(
      'afterend',
      '<div style="position:absolute"><div role="presentation"></div></div>',
    );
    expect(healthAt().rows).toBe('ok');
  });

  it('counts a nested row once', () => {
    showList(`<div role="presentation">${row()}</div>`);
    expect(healthAt().rows).toBe('ok');
  });

  it('is degraded where the components contradict what is visible', () => {
    two();
    answerRows({
      threadID: '100000000000001',
      threadType: 'FB_MESSAGE',
      title: 'Somebody else',
      timestamp: ago(6),
      snippet: 'hai',
    });
    expect(healthAt().rows).toBe('degraded');
  });
});

describe('the health of the transcript', () => {
  const messages = [bubble({ id: 'm1', utime: ago(3) / 1000 })];

  it.each<[string, string, () => void, string]>([
    ['no thread is open', ALL, () => two(), 'none'],
    ['its messages are read', OPEN, () => showThread({ messages }), 'ok'],
    [
      'the address names a thread and none is shown',
      OPEN,
      () => two(),
      'missing',
    ],
    [
      'a thread is open without a message',
      OPEN,
      () => showThread({}),
      'missing',
    ],
    [
      'the messages have lost their ids',
      OPEN,
      () => {
        showThread({ messages });
        unmark('data-message-id');
      },
      'missing',
    ],
    [
      'a side cannot be told',
      OPEN,
      () => showThread({ messages: [bubble({ id: 'm1', side: 'center' })] }),
      'degraded',
    ],
    [
      'it is a comment, which has no messages',
      `${INBOX}/facebook?asset_id=${PAGE}&selected_item_id=100000000000001&thread_type=FB_PAGE_POST`,
      () => showThread({}),
      'none',
    ],
  ])('where %s is told', (_, href, show, health) => {
    show();
    expect(healthAt(href).transcript).toBe(health);
  });

  it('is degraded where the components contradict what is visible', () => {
    showThread({ messages });
    answerMessages({
      m1: { messageID: 'm1', timestamp: ago(3), isFromViewer: true },
    });
    expect(healthAt(OPEN).transcript).toBe('degraded');
  });
});

describe('the health of the composer, and of sending', () => {
  const messages = [bubble({ id: 'm1', utime: ago(3) / 1000 })];
  const UNKNOWN = '<div contenteditable="true" class="notranslate">x</div>';

  it.each<[string, () => void, string]>([
    ['no thread is open', () => two(), 'none'],
    ['it is there', () => showThread({ messages }), 'ok'],
    [
      'it is closed',
      () =>
        showThread({
          messages,
          composer: LEXICAL.replace('<div', '<div aria-disabled="true"'),
        }),
      'ok',
    ],
    [
      'the thread takes no replies',
      () => showThread({ messages, composer: '' }),
      'none',
    ],
    [
      'one can write in something we do not know',
      () => showThread({ messages, composer: UNKNOWN }),
      'missing',
    ],
  ])('where %s is told', (_, show, health) => {
    show();
    const { composer, send } = healthAt();
    expect([composer, send]).toEqual([health, health]);
  });

  it('is no question under a comment', () => {
    showThread({ messages, composer: UNKNOWN });
    const { composer, send } = healthAt(`${INBOX}/facebook?asset_id=${PAGE}`);
    expect([composer, send]).toEqual(['none', 'none']);
  });
});

describe('a page', () => {
  it.each([
    [199, false],
    [200, false],
    [201, true],
  ])('with a text of %i letters is filled: %s', (length, filled) => {
    document.body.innerHTML = `<nav>${'x'.repeat(500)}</nav><div role="main">${'x'.repeat(length)}</div>`;
    expect(isFilled(document)).toBe(filled);
  });

  it('without a main region is filled by all its text', () => {
    document.body.innerHTML = `<div>${'x'.repeat(201)}</div>`;
    expect(isFilled(document)).toBe(true);
    document.body.innerHTML = '';
    expect(isFilled(document)).toBe(false);
  });
});
