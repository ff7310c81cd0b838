import { beforeEach, describe, expect, it, vi } from 'vitest';
import { linkToThread } from '../../../utils/core/inbox-link.ts';
import { parseThreadKey } from '../../../utils/core/thread-key.ts';
import { jumpTo } from '../../../utils/features/jump.ts';
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
