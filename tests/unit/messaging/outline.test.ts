import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  answerOutline,
  askForOutline,
  parsePageOutline,
} from '../../../utils/messaging/outline.ts';
import { from, INBOX, OWN_PAGE, REPORT } from './messages.ts';
import { usePermissions } from './permitted.ts';

const OUTLINE = {
  reader: 2,
  layout: 'business-suite/surface',
  language: 'es',
  report: REPORT,
  outline: 'body\n div[class]',
};
const ASK = { ask: 'outline:read' };

describe('an outline', () => {
  it('is taken as it is', () =>
    expect(parsePageOutline(OUTLINE)).toEqual(OUTLINE));

  it.each([
    ['layout', 'Noa Vidal'],
    ['layout', 'business suite'],
    ['layout', 7],
    ['language', 'Noa Vidal'],
    ['language', 'e1'],
    ['language', 'e'],
    ['language', null],
  ])('loses what is no code: %s %j', (name, value) =>
    expect(parsePageOutline({ ...OUTLINE, [name]: value })).toEqual({
      ...OUTLINE,
      [name]: '',
    }),
  );

  it('is taken without a report that does not parse', () =>
    expect(parsePageOutline({ ...OUTLINE, report: {} })?.report).toBeNull());

  it.each([
    null,
    'body',
    {},
    { ...OUTLINE, reader: '2' },
    { ...OUTLINE, outline: '' },
    { ...OUTLINE, outline: ['body'] },
    { ...OUTLINE, outline: 'x'.repeat(4_000_001) },
  ])('is none where it is of another form: %#', (value) =>
    expect(parsePageOutline(value)).toBeNull(),
  );
});

describe('asking for an outline', () => {
  const tab = (id: number, url: string, lastAccessed: number) => ({
    id,
    url,
    lastAccessed,
  });
  const open = (...tabs: object[]) =>
    vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
  const answer = (given: () => unknown) =>
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(given as never);
  beforeEach(() => void usePermissions());
  afterEach(() => void vi.useRealTimers());

  it('asks the inbox tab looked at last, and no other', async () => {
    open(
      tab(1, INBOX, 10),
      tab(2, INBOX, 30),
      tab(3, 'https://business.facebook.com/latest/home', 40),
      tab(4, INBOX, 20),
    );
    const call = answer(async () => OUTLINE);
    expect(await askForOutline()).toEqual(OUTLINE);
    expect(call.mock.calls).toEqual([[2, ASK]]);
  });

  it('has none where no inbox is open', async () => {
    open(tab(3, 'https://business.facebook.com/latest/home', 40));
    const call = answer(async () => OUTLINE);
    expect(await askForOutline()).toBeNull();
    expect(call).not.toHaveBeenCalled();
  });

  it.each([
    ['there is no script', () => Promise.reject(new Error('no receiver'))],
    [
      'the call throws',
      () => {
        throw new Error('invalidated');
      },
    ],
    ['nobody answers', async () => undefined],
    ['the answer is of another form', async () => ({ outline: 'body' })],
  ])('has none where %s', async (_, given) => {
    open(tab(1, INBOX, 10));
    answer(given);
    expect(await askForOutline()).toBeNull();
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    open(tab(1, INBOX, 10));
    answer(async () => OUTLINE);
    await askForOutline();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits for a page that hangs five seconds', async () => {
    vi.useFakeTimers();
    open(tab(1, INBOX, 10));
    answer(() => new Promise(() => {}));
    const outcome = vi.fn();
    void askForOutline().then(outcome);
    await vi.advanceTimersByTimeAsync(4999);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledWith(null);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a tab that is asked', () => {
  type Listener = (m: unknown, sender: object, respond: () => void) => unknown;
  let listener: Listener;
  const respond = vi.fn();
  const read = vi.fn();
  beforeEach(() => {
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(
      (given) => {
        listener = given as Listener;
      },
    );
    read.mockReturnValue(OUTLINE);
    answerOutline(read);
  });

  it('answers an own page', () => {
    listener(ASK, from(OWN_PAGE()), respond);
    expect(respond).toHaveBeenCalledExactlyOnceWith(OUTLINE);
  });

  it('says nothing where this document shows no inbox: another frame may', () => {
    read.mockReturnValue(null);
    expect(listener(ASK, from(OWN_PAGE()), respond)).toBeUndefined();
    expect(respond).not.toHaveBeenCalled();
  });

  it.each([
    ['the page itself', () => from(INBOX)],
    ['another extension', () => from(OWN_PAGE(), 'foreign')],
    ["another extension's page", () => from('chrome-extension://x/a.html')],
    ['an address that holds ours', () => from(`${INBOX}#${OWN_PAGE()}`)],
    ['nobody', () => ({})],
    ['a sender without an address', () => from(undefined)],
  ])('reads nothing for %s', (_, sender) => {
    expect(listener(ASK, sender(), respond)).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
    expect(respond).not.toHaveBeenCalled();
  });

  it.each([
    null,
    'outline:read',
    {},
    { ask: 'threads:read' },
    { ask: ['outline:read'] },
    { push: 'everything:erased' },
  ])('reads nothing for %j', (message) => {
    listener(message, from(OWN_PAGE()), respond);
    expect(read).not.toHaveBeenCalled();
  });
});
