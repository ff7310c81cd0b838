import { describe, expect, it } from 'vitest';
import { threadKey } from '../../../utils/core/thread-key.ts';
import { TranscriptOwners } from '../../../utils/features/transcript-owners.ts';
import { PAGE } from './inbox-page.ts';
import { BUDI, SINTA, threadReading } from './readings.ts';

const [sinta, budi] = [SINTA, BUDI].map((thread) =>
  threadKey({ page: PAGE, channel: 'messenger', thread }),
) as [ReturnType<typeof threadKey>, ReturnType<typeof threadKey>];

const pane = (messageIds: string[], isNamed = false) =>
  threadReading({ messageIds, isNamed });

describe('the messages in the pane', () => {
  it('are of the thread that they were first seen in', () => {
    const owners = new TranscriptOwners();
    expect(owners.claim(sinta, pane(['m1', 'm2']))).toBe(true);
    expect(owners.claim(budi, pane(['m1', 'm2']))).toBe(false);
    expect(owners.claim(budi, pane(['m2', 'm3']))).toBe(false);
    expect(owners.claim(budi, pane(['m4']))).toBe(true);
    expect(owners.claim(sinta, pane(['m1', 'm2', 'm5']))).toBe(true);
  });

  it('that a thread was denied do not become its own', () => {
    const owners = new TranscriptOwners();
    owners.claim(sinta, pane(['m1']));
    owners.claim(budi, pane(['m1', 'm2']));
    expect(owners.claim(sinta, pane(['m2']))).toBe(true);
  });

  it('that name their person are that person’s, whoever was first', () => {
    const owners = new TranscriptOwners();
    owners.claim(sinta, pane(['m1']));
    expect(owners.claim(budi, pane(['m1'], true))).toBe(true);
    expect(owners.claim(sinta, pane(['m1']))).toBe(false);
  });

  it('of an empty pane are anybody’s', () => {
    expect(new TranscriptOwners().claim(sinta, pane([]))).toBe(true);
  });

  it('are remembered while they are on the page, and five hundred at most', () => {
    const owners = new TranscriptOwners();
    owners.claim(sinta, pane(['m0']));
    for (let i = 1; i <= 499; i++) owners.claim(sinta, pane([`m${i}`, 'm0']));
    expect(owners.claim(budi, pane(['m0']))).toBe(false);
    expect(owners.claim(budi, pane(['m1']))).toBe(false);
    owners.claim(sinta, pane(['m500']));
    expect(owners.claim(budi, pane(['m1']))).toBe(true);
    expect(owners.claim(budi, pane(['m0']))).toBe(false);
  });
});
