import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyId, SavedReply } from '../../../utils/core/saved-reply.ts';
import {
  addReplies,
  loadReplies,
  removeReply,
  saveReply,
} from '../../../utils/ledger/replies.ts';
import { NOW, useLedger } from './stored-threads.ts';

const ledger = useLedger();

const wish = (more: object = {}) => ({
  id: null,
  title: 'Envíos',
  text: 'Hola {name}',
  isReopener: false,
  revision: 0,
  ...more,
});

async function save(more: object = {}, now = NOW): Promise<SavedReply> {
  const outcome = await saveReply(ledger(), wish(more), now);
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.value;
}
const fault = async (more: object) => {
  const outcome = await saveReply(ledger(), wish(more), NOW + 9);
  return outcome.ok ? null : outcome.fault;
};

describe('a saved reply', () => {
  it('is kept tidy, and listed, the one changed last first', async () => {
    const first = await save({ title: '', text: ' Hola {name}\r\n ' });
    expect(first).toMatchObject({
      title: 'Hola {name}',
      text: 'Hola {name}',
      isReopener: false,
      changedAt: NOW,
    });
    const second = await save({ isReopener: true }, NOW + 1);
    expect(await loadReplies(ledger())).toEqual([second, first]);
    const changed = await save({ ...first, text: 'Adiós' }, NOW + 2);
    expect(changed).toMatchObject({ id: first.id, text: 'Adiós' });
    expect(await loadReplies(ledger())).toEqual([changed, second]);
  });

  it('is not overwritten by an edit of an older form of it', async () => {
    const first = await save();
    const changed = await save({ ...first, text: 'Uno' });
    expect(await fault({ ...first, text: 'Dos' })).toBe('stale');
    expect(await loadReplies(ledger())).toEqual([changed]);
  });

  it('that was removed is not brought back by an edit, but can be on purpose', async () => {
    const first = await save();
    await removeReply(ledger(), first.id);
    expect(await fault({ ...first, text: 'Dos' })).toBe('stale');
    const again = await save({ ...first, revision: 0 }, NOW + 5);
    expect(await loadReplies(ledger())).toEqual([again]);
    expect(again.id).toBe(first.id);
    // Whoever still edits what it was before it was removed.
    expect(await fault({ ...first, text: 'Tres' })).toBe('stale');
  });

  it('that nobody knows cannot be edited, and one that is there cannot be new', async () => {
    expect(await fault({ id: 'x', revision: 3 })).toBe('stale');
    const first = await save();
    expect(await fault({ ...first, text: 'Adiós', revision: 0 })).toBe('stale');
  });

  it('that is asked for again, as the answer was lost, is kept once', async () => {
    const id = 'made-in-the-page' as ReplyId;
    const first = await save({ id });
    expect(await save({ id, text: 'Hola {name} ' }, NOW + 5)).toEqual(first);
    const changed = await save({ ...first, title: 'Dos' }, NOW + 6);
    expect(await save({ ...first, title: 'Dos' }, NOW + 7)).toEqual(changed);
    expect(await loadReplies(ledger())).toEqual([changed]);
    expect(await fault({ id, title: 'Tres' })).toBe('stale');
    expect(await fault({ ...changed, isReopener: true, revision: 0 })).toBe(
      'stale',
    );
  });

  it.each([
    ['empty', { text: ' \n' }],
    ['too-long', { text: 'x'.repeat(5001) }],
    ['too-long', { title: 'x'.repeat(81) }],
  ])('is refused as %s', async (expected, more) => {
    expect(await fault(more)).toBe(expected);
    expect(await loadReplies(ledger())).toEqual([]);
  });

  it('changes its stamps with each change, also by a clock that was set back', async () => {
    const first = await save();
    const second = await save(first, NOW - 1000);
    expect(second.changedAt).toBeGreaterThan(first.changedAt);
    expect(second.revision).not.toBe(first.revision);
  });

  it('that cannot be read hides no other, and can be overwritten', async () => {
    const good = await save();
    const id = 'broken' as ReplyId;
    await ledger().replies.put({ id, changedAt: NOW, title: 7 } as never);
    expect(await loadReplies(ledger())).toEqual([good]);
    expect(await save({ id })).toMatchObject({ id });
  });

  it('is written by one of two who change it at once', async () => {
    const first = await save();
    const outcomes = await Promise.all(
      ['Uno', 'Dos'].map((text) =>
        saveReply(ledger(), { ...first, text }, NOW),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

const replies = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c') as fc.Arbitrary<ReplyId>,
    title: fc.constantFrom('Uno', 'Dos'),
    text: fc.constantFrom('Hola', 'Adiós'),
    isReopener: fc.boolean(),
    changedAt: fc.integer({ min: 1, max: 3 }),
    revision: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 8 },
);

describe('replies of backups', () => {
  it('give the same in whichever order and parts they come', async () => {
    const stored = async (parts: readonly (readonly SavedReply[])[]) => {
      await ledger().replies.clear();
      for (const part of parts) await addReplies(ledger(), part);
      return ledger().replies.toArray();
    };
    await fc.assert(
      fc.asyncProperty(replies, fc.nat(8), async (rows, at) => {
        const all = await stored([rows]);
        const parts = [rows.slice(at), rows.slice(0, at), rows];
        expect(await stored(parts)).toEqual(all);
        for (const row of rows) {
          const kept = all.find(({ id }) => id === row.id);
          expect(kept?.changedAt).toBeGreaterThanOrEqual(row.changedAt);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tell how many were older than what is here', async () => {
    const first = await save();
    const changed = await save({ ...first, text: 'Uno' }, NOW + 1);
    const other = { ...first, id: 'other' as ReplyId };
    expect(await addReplies(ledger(), [first, changed, other])).toBe(1);
    expect(await loadReplies(ledger())).toEqual([changed, other]);
  });

  it('that are newer make an open edit stale, however often each was changed', async () => {
    const first = await save();
    const here = await save({ ...first, text: 'Aquí' }, NOW + 1);
    const elsewhere = { ...first, text: 'Allí', changedAt: NOW + 2 };
    await addReplies(ledger(), [{ ...elsewhere, revision: NOW + 2 }]);
    expect(await fault({ ...here, text: 'Más' })).toBe('stale');
  });
});
