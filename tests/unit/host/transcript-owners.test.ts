import { beforeEach, describe, expect, it } from 'vitest';
import { type ThreadKey, threadKey } from '../../../utils/core/thread-key.ts';
import { SETTLED_MS } from '../../../utils/features/settled.ts';
import { TranscriptOwners } from '../../../utils/features/transcript-owners.ts';
import type { ThreadReading } from '../../../utils/host/reading.ts';
import { NOW, PAGE } from './inbox-page.ts';
import { BUDI, SINTA, threadReading } from './readings.ts';

const [sinta, budi] = [SINTA, BUDI].map((thread) =>
  threadKey({ page: PAGE, channel: 'messenger', thread }),
) as [ThreadKey, ThreadKey];

const pane = (messageIds: string[], more: Partial<ThreadReading> = {}) =>
  threadReading({ messageIds, ...more });

let owners: TranscriptOwners;
let clock: number;
beforeEach(() => {
  owners = new TranscriptOwners();
  clock = NOW;
});

/** What a claim comes to after so long. */
const claim = (key: ThreadKey, thread: ThreadReading, afterMs = 0) => {
  clock += afterMs;
  return owners.claim(key, thread, clock);
};

/** The messages stand until they are the thread's. */
const settle = (key: ThreadKey, thread: ThreadReading) => {
  claim(key, thread);
  expect(claim(key, thread, SETTLED_MS)).toBe(true);
};

describe('the messages in the pane', () => {
  it('that were never seen are nobody’s until they have stood for two seconds', () => {
    expect(SETTLED_MS).toBe(2000);
    expect(claim(sinta, pane(['m1']))).toBe(false);
    expect(claim(sinta, pane(['m1']), SETTLED_MS - 1)).toBe(false);
    expect(claim(sinta, pane(['m1']), 1)).toBe(true);
    expect(claim(sinta, pane(['m1']))).toBe(true);
  });

  it.each<[string, ThreadKey, ThreadReading]>([
    ['address', budi, pane(['m1'])],
    ['header', sinta, pane(['m1'], { name: 'Budi Santoso' })],
    ['newest message', sinta, pane(['m2', 'm1'])],
  ])('must stand anew under another %s', (_, key, thread) => {
    claim(sinta, pane(['m1']));
    expect(claim(key, thread, SETTLED_MS)).toBe(false);
    expect(claim(key, thread, SETTLED_MS - 1)).toBe(false);
    expect(claim(key, thread, 1)).toBe(true);
  });

  it('of which only older ones come into view stand on', () => {
    claim(sinta, pane(['m2', 'm1']));
    expect(claim(sinta, pane(['m2', 'm1', 'm0']), SETTLED_MS)).toBe(true);
  });

  it('that come and go must stand anew', () => {
    claim(sinta, pane(['m1']));
    claim(budi, pane(['m2']), 1000);
    expect(claim(sinta, pane(['m1']), 1000)).toBe(false);
  });

  it('are of the thread that they were first seen in, however long they stand', () => {
    settle(sinta, pane(['m1', 'm2']));
    for (const ids of [
      ['m1', 'm2'],
      ['m2', 'm3'],
    ])
      for (const ms of [0, SETTLED_MS, SETTLED_MS])
        expect(claim(budi, pane(ids), ms)).toBe(false);
    settle(budi, pane(['m4']));
  });

  it('beside known ones are the thread’s at once', () => {
    settle(sinta, pane(['m1', 'm2']));
    settle(budi, pane(['m4']));
    expect(claim(sinta, pane(['m5', 'm1']))).toBe(true);
    expect(claim(sinta, pane(['m5']))).toBe(true);
    expect(claim(budi, pane(['m5']), SETTLED_MS)).toBe(false);
  });

  it('that a thread was denied do not become its own', () => {
    settle(sinta, pane(['m1']));
    claim(budi, pane(['m2', 'm1']), SETTLED_MS);
    claim(budi, pane(['m2', 'm1']), SETTLED_MS);
    settle(sinta, pane(['m2']));
  });

  it('that name their person are that person’s at once, whoever was first', () => {
    settle(sinta, pane(['m1']));
    expect(claim(budi, pane(['m1'], { isNamed: true }))).toBe(true);
    expect(claim(sinta, pane(['m1']), SETTLED_MS)).toBe(false);
    expect(claim(budi, pane(['m9'], { isNamed: true }))).toBe(true);
    expect(claim(budi, pane(['m9']))).toBe(true);
  });

  it('of an empty pane are anybody’s, once it has stood', () => {
    for (const key of [sinta, budi]) settle(key, pane([]));
  });

  it('are remembered while they are on the page, and five hundred at most', () => {
    settle(sinta, pane(['m0']));
    for (let i = 1; i <= 499; i++) claim(sinta, pane([`m${i}`, 'm0']));
    for (const id of ['m0', 'm1'])
      expect(claim(budi, pane([id]), SETTLED_MS)).toBe(false);
    claim(sinta, pane(['m500', 'm0']));
    expect(claim(budi, pane(['m2']), SETTLED_MS)).toBe(false);
    settle(budi, pane(['m1']));
    expect(claim(budi, pane(['m0']), SETTLED_MS)).toBe(false);
  });
});
