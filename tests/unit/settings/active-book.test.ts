import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtInBook } from '../../../utils/core/policy/built-in-book.ts';
import { builtInRules } from '../../../utils/core/policy/built-in-rules.ts';
import {
  applyBook,
  loadBook,
  revertBook,
} from '../../../utils/settings/active-book.ts';
import {
  loadNews,
  loadUnread,
  markRead,
  takeUntold,
  watchNews,
} from '../../../utils/settings/active-news.ts';
import { loadRules, watchRules } from '../../../utils/settings/active-rules.ts';

const TODAY = '2026-12-01';

/** A newer book, with a shorter window and one change to come. */
function newer() {
  const book = structuredClone({ ...builtInBook, asOf: '2026-11-30' });
  for (const set of book.ruleSets)
    if (set.channel === 'messenger' && set.to === null) set.windowHours = 12;
  const [change] = book.changes;
  book.changes.push({
    ...change!,
    id: 'coming',
    on: '2026-12-15',
    begins: [],
    ends: [],
  });
  return book;
}

const windowOf = ({ ruleSets }: typeof builtInRules) =>
  ruleSets.find(({ channel, to }) => channel === 'messenger' && to === null)
    ?.windowHours;
const ids = (news: readonly { id: string }[]) => news.map(({ id }) => id);

beforeEach(() => fakeBrowser.reset());

describe('a book that was applied', () => {
  it('holds in every context, with its news, until it is reverted', async () => {
    const heard: unknown[] = [];
    const { signal } = new AbortController();
    watchRules((rules) => heard.push(windowOf(rules)), signal);
    await applyBook(newer());
    expect(await loadBook()).toEqual(newer());
    expect(windowOf(await loadRules())).toBe(12);
    expect(ids(await loadNews(TODAY))).toEqual(['coming']);
    await revertBook();
    expect(await loadBook()).toEqual(builtInBook);
    expect(windowOf(await loadRules())).toBe(24);
    expect(ids(await loadNews(TODAY))).toEqual([]);
    expect(heard).toEqual([12, 24]);
  });

  it.each([
    ['that an update has overtaken', { ...newer(), asOf: '2026-11-22' }],
    ['that is no book', 'rules'],
    ['that is half a book', { ...newer(), ruleSets: undefined }],
  ])('%s gives way to the built-in one', async (_, book) => {
    const rules = { ...builtInRules, asOf: '2026-11-30' };
    await fakeBrowser.storage.local.set({ ruleBook: book, rules });
    expect(await loadBook()).toEqual(builtInBook);
    expect(await loadRules()).toEqual(builtInRules);
  });
});

describe('news', () => {
  it('are told once by a notification, whatever happens after', async () => {
    await applyBook(newer());
    expect(ids(await takeUntold(TODAY))).toEqual(['coming']);
    expect(await takeUntold(TODAY)).toEqual([]);
    expect(ids(await loadUnread(TODAY))).toEqual(['coming']);
  });

  it('are told once each, however many there are', async () => {
    const book = newer();
    const [change] = book.changes;
    const many = Array.from({ length: 290 }, (_, i) => ({
      ...change!,
      id: `coming-${i}`,
      on: '2026-12-20',
      begins: [],
      ends: [],
    }));
    await applyBook({ ...book, changes: many });
    expect(await takeUntold(TODAY)).toHaveLength(290);
    expect(await takeUntold(TODAY)).toEqual([]);
  });

  it('are no news when everything is erased', async () => {
    await applyBook(newer());
    const heard = vi.fn();
    const watching = new AbortController();
    watchNews(heard, watching.signal);
    await fakeBrowser.storage.local.clear();
    expect(heard).not.toHaveBeenCalled();
    await applyBook(newer());
    expect(heard).toHaveBeenCalledOnce();
    watching.abort();
  });

  it('that were read in the popup are not told again', async () => {
    await applyBook(newer());
    await markRead(['coming'], TODAY);
    expect(await loadUnread(TODAY)).toEqual([]);
    expect(await takeUntold(TODAY)).toEqual([]);
  });
});
