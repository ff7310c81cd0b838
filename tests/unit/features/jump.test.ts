import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linkToThread } from '../../../utils/core/inbox-link.ts';
import {
  parseThreadKey,
  type ThreadKey,
} from '../../../utils/core/thread-key.ts';
import { endBegunJump, jumpTo } from '../../../utils/features/jump.ts';
import { saveBegunJump } from '../../../utils/settings/jump-begun.ts';
import { keyOf, stageInbox } from './closing-stage.ts';

const addressOf = (id: number) => linkToThread(parseThreadKey(keyOf(id))!);
const ask = vi.fn<() => Promise<boolean>>();
const leadTo = vi.fn();
let stage: ReturnType<typeof stageInbox>;
const jump = (id: number) =>
  jumpTo({ thread: keyOf(id) }, { session: stage.session, ask, leadTo });

beforeEach(() => {
  vi.useFakeTimers();
  stage = stageInbox([1, 2]);
});

/** Until nothing is waited for any more. */
async function settle<T>(act: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(4000);
  return act;
}

describe('a jump', () => {
  it('presses the row that the list shows, once, and leaves the focus where one answers', async () => {
    await settle(jump(2));
    expect(stage.clicked).toEqual([2]);
    expect(leadTo).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(stage.composer);
  });

  it('reads the rows anew: one may have been given to another thread', async () => {
    vi.mocked(stage.session.read).mockImplementation(() => {
      Object.assign(stage.rows[0]!, { key: keyOf(2) });
      Object.assign(stage.rows[1]!, { key: keyOf(1) });
    });
    await settle(jump(2));
    expect(stage.clicked).toEqual([1]);
  });

  it('goes by the address where the list does not show the row', async () => {
    await settle(jump(7));
    expect(stage.clicked).toEqual([]);
    expect(leadTo).toHaveBeenCalledExactlyOnceWith(addressOf(7));
  });

  it('goes by the address where the page took no notice of the press', async () => {
    Object.assign(stage.state, { open: keyOf(1), opens: false });
    await settle(jump(2));
    expect(stage.clicked).toEqual([2]);
    expect(leadTo).toHaveBeenCalledExactlyOnceWith(addressOf(2));
  });

  it.each([
    ['does not tell what is open', null],
    ['has opened another', keyOf(3)],
  ])('stays where the page then %s', async (_, open) => {
    Object.assign(stage.state, { open: keyOf(1), opens: false });
    const going = jump(2);
    stage.state.open = open;
    await settle(going);
    expect(leadTo).not.toHaveBeenCalled();
  });

  it('stays where the page never tells what is open', async () => {
    stage.state.opens = false;
    await settle(jump(2));
    expect(leadTo).not.toHaveBeenCalled();
  });

  it('stays where somebody began to write meanwhile', async () => {
    Object.assign(stage.state, { open: keyOf(1), opens: false });
    const going = jump(2);
    stage.state.draft = 'Hi';
    await settle(going);
    expect(leadTo).not.toHaveBeenCalled();
  });

  it('leaves the focus where somebody has put it', async () => {
    const other = document.createElement('input');
    document.body.append(other);
    const going = jump(2);
    other.focus();
    stage.state.open = null;
    await vi.advanceTimersByTimeAsync(100);
    stage.state.open = keyOf(2);
    await settle(going);
    expect(document.activeElement).toBe(other);
  });
});

describe('a draft', () => {
  beforeEach(() => {
    Object.assign(stage.state, { open: keyOf(1), draft: 'Hi' });
  });

  it.each([2, 7])('is not left unless so decided: to %d', async (id) => {
    ask.mockResolvedValue(false);
    await settle(jump(id));
    expect(ask).toHaveBeenCalledOnce();
    expect(stage.clicked).toEqual([]);
    expect(leadTo).not.toHaveBeenCalled();
  });

  it('is left where so decided', async () => {
    ask.mockResolvedValue(true);
    await settle(jump(2));
    expect(stage.clicked).toEqual([2]);
    await settle(jump(7));
    expect(leadTo).toHaveBeenCalledExactlyOnceWith(addressOf(7));
  });

  it('stays where the extension went while it was asked', async () => {
    ask.mockImplementation(async () => {
      stage.end();
      return true;
    });
    await settle(jump(2));
    expect(stage.clicked).toEqual([]);
  });
});

describe('a jump that led here', () => {
  const begun = [keyOf(1), keyOf(2)];
  const isKept = async () =>
    Boolean((await browser.storage.local.get('jumpBegun')).jumpBegun);
  let visited: Set<ThreadKey>;
  const end = () => endBegunJump(stage.session, visited);

  beforeEach(async () => {
    fakeBrowser.reset();
    visited = new Set();
    await saveBegunJump(begun);
  });

  it('ends in the composer, once that is there, and is forgotten', async () => {
    const seen = vi.spyOn(stage.session, 'openThread').mockReturnValue(null);
    const ending = end();
    await vi.advanceTimersByTimeAsync(6000);
    seen.mockReturnValue({ key: keyOf(2), reading: {} } as never);
    await vi.advanceTimersByTimeAsync(6000);
    seen.mockRestore();
    stage.state.open = keyOf(2);
    await settle(ending);
    expect(document.activeElement).toBe(stage.composer);
    expect([...visited]).toEqual(begun);
    expect(await isKept()).toBe(false);
  });

  it('leaves the focus where somebody has put it', async () => {
    const other = document.createElement('input');
    document.body.append(other);
    other.focus();
    stage.state.open = keyOf(2);
    await settle(end());
    expect(document.activeElement).toBe(other);
    expect(await isKept()).toBe(false);
  });

  it('is none of a document with another thread', async () => {
    stage.state.open = keyOf(3);
    const ending = end();
    await vi.advanceTimersByTimeAsync(21_000);
    await ending;
    expect(document.activeElement).toBe(document.body);
    expect(await isKept()).toBe(true);
  });

  it.each([20_000, -1000])('is over after a while: %d ms', async (ms) => {
    stage.state.open = keyOf(2);
    vi.setSystemTime(Date.now() + ms);
    await settle(end());
    expect(document.activeElement).toBe(document.body);
    expect(visited.size).toBe(0);
  });
});
