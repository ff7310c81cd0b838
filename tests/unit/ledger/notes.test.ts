import { describe, expect, it } from 'vitest';
import { ownLabel, parseLabel } from '../../../utils/core/label.ts';
import { addNotes, loadNote, saveNote } from '../../../utils/ledger/notes.ts';
import { keyOf, NOW, useLedger } from './stored-threads.ts';

const ledger = useLedger();
const ORDER = parseLabel('order')!;

const wish = (more: object = {}) => ({
  thread: keyOf(1),
  text: 'Prefiere la tarde.',
  labels: [ORDER],
  revision: 0,
  ...more,
});
const save = async (more: object = {}, now = NOW) => {
  const outcome = await saveNote(ledger(), wish(more), now);
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.value;
};
const fault = async (more: object) => {
  const outcome = await saveNote(ledger(), wish(more), NOW + 9);
  return outcome.ok ? null : outcome.fault;
};

describe('a note', () => {
  it('is kept, one for each thread', async () => {
    expect(await loadNote(ledger(), keyOf(1))).toBeNull();
    const first = await save();
    await save({ thread: keyOf(2), text: 'Otra' });
    expect(await loadNote(ledger(), keyOf(1))).toEqual(first);
    const changed = await save({ ...first, labels: [] }, NOW + 1);
    expect(changed).toMatchObject({ labels: [], changedAt: NOW + 1 });
    expect(await loadNote(ledger(), keyOf(1))).toEqual(changed);
    expect(await ledger().notes.count()).toBe(2);
  });

  it('is not overwritten by an edit of an older form of it', async () => {
    const first = await save();
    const changed = await save({ ...first, text: 'Uno' });
    expect(await fault({ ...first, text: 'Dos' })).toBe('stale');
    expect(await fault({ text: 'Dos' })).toBe('stale');
    expect(await loadNote(ledger(), keyOf(1))).toEqual(changed);
  });

  it('without text and labels is removed, and can be begun anew', async () => {
    const first = await save();
    const left = await save({ ...first, text: ' \n', labels: [] });
    expect(left).toMatchObject({ text: '', revision: 0 });
    expect(await loadNote(ledger(), keyOf(1))).toBeNull();
    expect(await fault({ ...first, text: 'Dos' })).toBe('stale');
    await save({ ...left, text: 'Nueva' });
    expect(await loadNote(ledger(), keyOf(1))).toMatchObject({ text: 'Nueva' });
  });

  it('of labels alone stays', async () => {
    const note = await save({ text: '', labels: [ORDER, ORDER] });
    expect(await loadNote(ledger(), keyOf(1))).toEqual(note);
    expect(note.labels).toEqual([ORDER]);
  });

  it('is refused where it is too long', async () => {
    expect(await fault({ text: 'x'.repeat(10_001) })).toBe('too-long');
    const labels = Array.from({ length: 21 }, (_, i) => ownLabel(`l${i}`));
    expect(await fault({ labels })).toBe('too-long');
    expect(await ledger().notes.count()).toBe(0);
  });

  it('that cannot be read can be overwritten', async () => {
    await ledger().notes.put({ thread: keyOf(1), text: 7 } as never);
    expect(await loadNote(ledger(), keyOf(1))).toBeNull();
    expect(await save()).toMatchObject({ text: 'Prefiere la tarde.' });
  });

  it('of a backup comes in where it is newer', async () => {
    const first = await save();
    const newer = { ...first, text: 'Nueva', changedAt: NOW + 1 };
    const other = { ...first, thread: keyOf(2) };
    expect(await addNotes(ledger(), [newer, other])).toBe(0);
    expect(await addNotes(ledger(), [first])).toBe(1);
    expect(await loadNote(ledger(), keyOf(1))).toEqual(newer);
    expect(await loadNote(ledger(), keyOf(2))).toEqual(other);
  });
});
