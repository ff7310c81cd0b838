import { afterEach, describe, expect, it, vi } from 'vitest';
import { inboxHref } from '../../../utils/host/inbox-href.ts';
import { bubble, LEXICAL, row } from './inbox-page.ts';

const NOTHING = '<p>Loading…</p>';
const ROWS = row();
const MESSAGES = bubble({ id: 'm1' });
const HERE = document.location.href;

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
    for (const content of [
      () => null,
      () => {
        throw new DOMException('cross-origin', 'SecurityError');
      },
    ]) {
      vi.spyOn(frame, 'contentDocument', 'get').mockImplementation(content);
      expect(inboxHref(document)).toBe(HERE);
    }
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
