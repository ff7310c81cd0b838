import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PracticeSession } from '../../../../entrypoints/practice/practice-session.ts';
import {
  chooseDay,
  followRules,
  open,
  usePractice,
} from '../../../../entrypoints/practice/practice-store.ts';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import { translator } from '../../../../utils/i18n/translate.ts';
import {
  applyBook,
  revertBook,
} from '../../../../utils/settings/active-book.ts';

/** Newer, and Messenger's window lasts an hour. */
function strictBook() {
  const book = structuredClone({ ...builtInBook, asOf: '2026-11-30' });
  for (const set of book.ruleSets)
    if (set.channel === 'messenger' && set.to === null) set.windowHours = 1;
  return book;
}

let following: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  following = new AbortController();
});
afterEach(() => following.abort());

it('the practice follows the rules that are applied while it is open', async () => {
  await followRules(following.signal);
  chooseDay('2026-11-20');
  const thread = usePractice
    .getState()
    .threads.find(({ name }) => name === 'Lucía Fernández');
  open(thread?.key ?? null);
  const life = { signal: following.signal, isInvalid: false };
  const session = new PracticeSession(life, { say() {} }, () =>
    translator('es'),
  );
  const phase = () => session.openThread()?.verdict.phase;
  expect(phase()).toBe('open');
  await applyBook(strictBook());
  await vi.waitFor(() => expect(phase()).toBe('limited'));
  expect(usePractice.getState().rules.book.asOf).toBe('2026-11-30');
  await revertBook();
  await vi.waitFor(() => expect(phase()).toBe('open'));
});
