import { beforeEach, expect, it, vi } from 'vitest';
import { answerSeen } from '../../../entrypoints/background/seen.ts';
import { threadActions } from '../../../entrypoints/popup/thread-actions.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import {
  keyOf,
  observed,
  sighting,
  useLedger,
} from '../ledger/stored-threads.ts';

const ledgerOf = useLedger();
const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../utils/messaging/client.ts', () => ({ send }));

const onThreads = vi.fn();

beforeEach(() => {
  onThreads.mockClear();
  const seen = answerSeen(ledgerOf(), {
    onThreads,
    onCoverage() {},
    onInbox() {},
  });
  send.mockImplementation((name: 'thread:hide', wish) =>
    seen[name](wish, null),
  );
});

it('a thread is hidden where it is known', async () => {
  await saveSightings(ledgerOf(), [
    sighting(1, 'Sinta', observed('customer', 3)),
  ]);
  expect(await threadActions.onHide(keyOf(1), true)).toBe(true);
  expect(onThreads).toHaveBeenCalledWith([keyOf(1)]);
});

it('one that only a reminder names is not, and that is said', async () => {
  expect(await threadActions.onHide(keyOf(1), true)).toBe(false);
  expect(onThreads).not.toHaveBeenCalled();
});

it('nothing is done where the background does not answer', async () => {
  send.mockResolvedValue('gone');
  expect(await threadActions.onHide(keyOf(1), true)).toBe(false);
});
