import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inboxHref } from '../../../utils/host/inbox-href.ts';
import { bubble, LEXICAL, row } from './inbox-page.ts';

const NOTHING = '<p>Loading…</p>';
const ROWS = row();
const MESSAGES = bubble({ id: 'm1' });
const HERE = 'https://business.facebook.com/latest/inbox/all?asset_id=1';

/** Vitest's own, for the address of the document. */
declare const jsdom: { reconfigure(options: { url: string }): void };

beforeEach(() => jsdom.reconfigure({ url: HERE }));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** A page with this content and frames of the same origin with these. */
function frames(content: string, ...inFrames: string[]): Document[] {
  document.body.innerHTML = content;
  return inFrames.map((inFrame) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.body.innerHTML = inFrame;
    return page;
  });
}

describe('the address of the inbox', () => {
  it.each([
    ['rows', ROWS],
    ['messages', MESSAGES],
    ['a composer', LEXICAL],
    ['nothing yet', NOTHING],
  ])("is the page's own where it holds %s", (_, content) => {
    document.body.innerHTML = content;
    expect(inboxHref(document)).toBe(HERE);
  });

  it.each([
    ['rows', ROWS],
    ['messages', MESSAGES],
    ['a composer', LEXICAL],
  ])(
    "is the top page's for a frame that holds %s, and none for the page around it",
    (_, inbox) => {
      const [frame] = frames(NOTHING, inbox);
      expect(frame?.defaultView).not.toBe(window);
      expect(inboxHref(frame!)).toBe(HERE);
      expect(inboxHref(document)).toBeNull();
    },
  );

  it('is none for a frame that holds no inbox: the page around it has its own', () => {
    const [frame] = frames(ROWS, NOTHING);
    expect(inboxHref(frame!)).toBeNull();
    expect(inboxHref(document)).toBe(HERE);
  });

  it('is found in one of several frames', () => {
    const [first, second] = frames(NOTHING, NOTHING, ROWS);
    expect([first!, second!, document].map(inboxHref)).toEqual([
      null,
      HERE,
      null,
    ]);
  });

  it('is that of both where both hold one', () => {
    const [frame] = frames(ROWS, ROWS);
    expect([document, frame!].map(inboxHref)).toEqual([HERE, HERE]);
  });

  it('is the page’s own beside a frame of another origin', () => {
    frames(NOTHING, ROWS);
    const frame = document.querySelector('iframe')!;
    // So the browser gives it.
    vi.spyOn(frame, 'contentDocument', 'get').mockReturnValue(null);
    expect(inboxHref(document)).toBe(HERE);
  });

  it('is none for an inbox in a frame of a page of another origin', () => {
    const [frame] = frames(NOTHING, ROWS);
    const view = {
      get top(): Window {
        return {
          get location(): Location {
            throw new DOMException('cross-origin', 'SecurityError');
          },
        } as Window;
      },
    };
    const page = new Proxy(frame!, {
      get: (target, name) => {
        if (name === 'defaultView') return view;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(inboxHref(page)).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['https://business.facebook.com/latest/inbox', true],
    ['https://business.facebook.com/latest/inbox/', true],
    ['https://business.facebook.com/latest/inbox/messenger', true],
    ['https://business.facebook.com/latest/inbox?asset_id=1', true],
    ['https://business.facebook.com/latest/inbox#top', true],
    ['https://www.facebook.com/messages', true],
    ['https://www.facebook.com/messages/t/100000000000001', true],
    ['https://www.facebook.com/messages?x=1', true],
    ['https://business.facebook.com/latest/inboxes', false],
    ['https://business.facebook.com/latest/home', false],
    ['https://business.facebook.com/x/latest/inbox', false],
    ['https://business.facebook.com/?to=/latest/inbox', false],
    ['https://business.facebook.com/messages/t/1', false],
    ['https://www.facebook.com/latest/inbox', false],
    ['https://www.facebook.com/messages.php', false],
    ['https://www.facebook.com/', false],
    ['https://web.facebook.com/messages/t/1', false],
    ['https://facebook.com/messages/t/1', false],
    ['https://business.facebook.com.example/latest/inbox', false],
    ['http://business.facebook.com/latest/inbox', false],
  ])('is one of an inbox, whatever the page holds: %s: %s', (url, isInbox) => {
    jsdom.reconfigure({ url });
    const [frame] = frames(ROWS, ROWS);
    const found = isInbox ? document.location.href : null;
    expect([document, frame!].map(inboxHref)).toEqual([found, found]);
  });

  it.each([
    ['no inbox', 'https://business.facebook.com/latest/home', false],
    ['an inbox', HERE, true],
  ])('of %s decides whether anything is searched for', (_, url, isSearched) => {
    jsdom.reconfigure({ url });
    const [frame] = frames(ROWS, ROWS);
    const searches = [document, frame!].map((page) =>
      vi.spyOn(page, 'querySelectorAll'),
    );
    for (const page of [document, frame!]) inboxHref(page);
    for (const search of searches)
      expect(search.mock.calls.length > 0).toBe(isSearched);
  });
});
