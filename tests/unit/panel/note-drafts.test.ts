import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteDrafts } from '../../../entrypoints/thread-panel/note-drafts.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import type {
  Label,
  NoteWish,
  ThreadNote,
} from '../../../utils/core/thread-note.ts';

const [A, B] = ['1000001', '1000002'].map(
  (id) => `100200300401234/messenger/${id}` as ThreadKey,
) as [ThreadKey, ThreadKey];

const kept = (
  thread: ThreadKey,
  text: string,
  revision: number,
): ThreadNote => ({ thread, text, labels: [], changedAt: 1, revision });

let isThere = true;
let wishes: NoteWish[] = [];
const make = () =>
  new NoteDrafts({
    save(wish) {
      if (isThere) wishes.push(wish);
      return isThere;
    },
    onChange() {},
  });

beforeEach(() => {
  isThere = true;
  wishes = [];
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a note', () => {
  it('is saved after a pause, from the revision that is known', () => {
    const notes = make();
    notes.learn(A, kept(A, 'one', 3));
    notes.write(A, { text: 'on' });
    notes.write(A, { text: 'two' });
    expect(wishes).toEqual([]);
    expect(notes.view(A)?.status).toBe('waiting');
    vi.advanceTimersByTime(500);
    expect(wishes).toEqual([
      { thread: A, text: 'two', labels: [], revision: 3 },
    ]);
    expect(notes.view(A)?.status).toBe('saving');
    notes.onSaved(kept(A, 'two', 4));
    expect(notes.view(A)?.status).toBe('kept');
  });

  it('is saved to the thread that it was written for, whatever is shown then', () => {
    const notes = make();
    notes.learn(A, null);
    notes.write(A, { text: 'for A' });
    notes.flush();
    notes.learn(B, null);
    notes.write(B, { text: 'for B' });
    notes.flush();
    expect(wishes.map(({ thread, text }) => [thread, text])).toEqual([
      [A, 'for A'],
      [B, 'for B'],
    ]);
  });

  it('that is written on while it is saved is saved again after it', () => {
    const notes = make();
    notes.learn(A, null);
    notes.write(A, { text: 'one' });
    notes.flush();
    notes.write(A, { text: 'one two' });
    notes.flush();
    expect(wishes).toHaveLength(1);
    notes.onSaved(kept(A, 'one', 9));
    expect(wishes[1]).toMatchObject({ text: 'one two', revision: 9 });
  });

  it('stays while nobody hears, and is said again', () => {
    const notes = make();
    notes.learn(A, null);
    isThere = false;
    notes.write(A, { text: 'unheard' });
    notes.flush();
    expect(notes.view(A)).toMatchObject({ text: 'unheard', status: 'waiting' });
    isThere = true;
    notes.resume();
    // What was on its way as the port broke may not have arrived.
    notes.resume();
    expect(wishes.map(({ text }) => text)).toEqual(['unheard', 'unheard']);
    notes.onNotSaved(A, 'stale', kept(A, 'unheard', 5));
    expect(notes.view(A)).toMatchObject({ status: 'kept', theirs: null });
  });

  it('is renewed by another tab only where nothing was written here', () => {
    const notes = make();
    notes.learn(A, null);
    notes.learn(A, kept(A, 'theirs', 1));
    expect(notes.view(A)?.text).toBe('theirs');
    notes.write(A, { text: 'mine' });
    notes.learn(A, kept(A, 'theirs again', 2));
    expect(notes.view(A)?.text).toBe('mine');
  });

  it.each([
    ['both', 'theirs\n\nmine', ['order', 'news']],
    ['mine', 'mine', ['news']],
    ['theirs', 'theirs', ['order']],
  ] as const)('of two says what goes: %s', (choice, text, labels) => {
    const notes = make();
    notes.learn(A, null);
    notes.write(A, { text: 'mine', labels: ['news' as Label] });
    notes.flush();
    const theirs = { ...kept(A, 'theirs', 7), labels: ['order' as Label] };
    notes.onNotSaved(A, 'stale', theirs);
    notes.write(A, {});
    notes.flush();
    expect(notes.view(A)).toMatchObject({ text: 'mine', theirs });
    expect(wishes).toHaveLength(1);
    notes.settle(A, choice);
    expect(notes.view(A)).toMatchObject({ text, labels, theirs: null });
    if (choice !== 'theirs')
      expect(wishes[1]).toEqual({ thread: A, text, labels, revision: 7 });
  });

  it('that is too long stays, and is said so', () => {
    const notes = make();
    notes.learn(A, null);
    notes.write(A, { text: 'long' });
    notes.flush();
    notes.onNotSaved(A, 'too-long', null);
    expect(notes.view(A)).toMatchObject({ text: 'long', status: 'too-long' });
    notes.write(A, { text: 'short' });
    notes.flush();
    expect(wishes.at(-1)?.text).toBe('short');
  });

  it('that is longer than may be kept is not even sent, and is said so', () => {
    const notes = make();
    notes.learn(A, null);
    notes.write(A, { text: 'x'.repeat(300_000) });
    notes.flush();
    expect(wishes).toEqual([]);
    expect(notes.view(A)?.status).toBe('too-long');
    notes.write(A, { text: 'x'.repeat(10_000) });
    notes.flush();
    expect(wishes).toHaveLength(1);
  });

  it('does not jump back to what was read before it was saved', () => {
    const notes = make();
    notes.learn(A, kept(A, 'one', 3));
    notes.write(A, { text: 'one two' });
    notes.flush();
    notes.onSaved(kept(A, 'one two', 4));
    notes.learn(A, kept(A, 'one', 3));
    expect(notes.view(A)?.text).toBe('one two');
    // It was taken away by another tab.
    notes.learn(A, null);
    expect(notes.view(A)?.text).toBe('');
  });

  it('does not clash with its own words that arrived as the port broke', () => {
    const notes = make();
    notes.learn(A, null);
    notes.write(A, { text: 'one' });
    notes.flush();
    notes.write(A, { text: 'one two' });
    notes.resume();
    // That one was not heard at all.
    notes.write(A, { text: 'one two three' });
    notes.resume();
    notes.onNotSaved(A, 'stale', kept(A, 'one', 5));
    expect(notes.view(A)).toMatchObject({ theirs: null, status: 'saving' });
    expect(wishes.at(-1)).toMatchObject({ text: 'one two three', revision: 5 });
    notes.onSaved(kept(A, 'one two three', 6));
    expect(notes.view(A)?.status).toBe('kept');
    notes.write(A, { text: 'mine' });
    notes.flush();
    notes.onNotSaved(A, 'stale', kept(A, 'one', 7));
    expect(notes.view(A)?.theirs?.text).toBe('one');
  });
});
