import { liveQuery } from 'dexie';
import { create } from 'zustand';
import type {
  BrowserView,
  StoredState,
  StoredView,
} from '../../components/settings/settings-view.ts';
import { builtInBook } from '../../utils/core/policy/built-in-book.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { AskCounts } from '../../utils/core/window/ask-causes.ts';
import { listAccounts } from '../../utils/ledger/accounts.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { loadBook, watchBook } from '../../utils/settings/active-book.ts';
import {
  loadAskCounts,
  NO_COUNTS,
  watchAskCounts,
} from '../../utils/settings/ask-counts.ts';
import { takeBegunException } from '../../utils/settings/begun-exception.ts';
import { changeSettings as changeStored } from '../../utils/settings/change-settings.ts';
import {
  DEFAULTS,
  loadSettings,
  type Settings,
  watchSettings,
} from '../../utils/settings/settings.ts';
import { loadBrowser, UNTOLD_BROWSER } from './browser-view.ts';

interface OptionsState {
  readonly settings: Settings;
  readonly stored: StoredState;
  readonly counts: AskCounts;
  /** The rule book that holds. */
  readonly book: RuleBook;
  readonly browser: BrowserView;
  /** A phrase that somebody came to except; undefined = none. */
  readonly begun: string | undefined;
}

export const useOptions = create<OptionsState>()(() => ({
  settings: DEFAULTS,
  stored: 'loading',
  counts: NO_COUNTS,
  book: builtInBook,
  browser: UNTOLD_BROWSER,
  begun: undefined,
}));

async function loadStored(ledger: Ledger): Promise<StoredView> {
  const { threads, journal, replies, notes } = ledger;
  const [threadCount, entries, texts, noted, accounts] = await Promise.all([
    threads.count(),
    journal.count(),
    replies.count(),
    notes.count(),
    listAccounts(ledger),
  ]);
  return {
    threads: threadCount,
    journal: entries,
    replies: texts,
    notes: noted,
    pages: [...new Set(accounts.map(({ page }) => page))],
    accounts,
  };
}

/** Keeps the store as the ledger is. */
export function watchStored(ledger: Ledger): void {
  liveQuery(() => loadStored(ledger)).subscribe({
    next: (stored) => useOptions.setState({ stored }),
    error(error) {
      console.error('Ventana: the ledger cannot be read.', error);
      useOptions.setState({ stored: 'failed' });
    },
  });
}

let unsaved = 0;

/** Shows a change at once and saves it. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...useOptions.getState().settings, ...change };
  useOptions.setState({ settings });
  unsaved += 1;
  try {
    // What another page or the background has changed meanwhile stays.
    await changeStored(() => change);
  } finally {
    unsaved -= 1;
  }
}

/** Reads what came of the guard's questions, and follows it. */
export async function followCounts(): Promise<void> {
  const use = (counts: AskCounts) => useOptions.setState({ counts });
  watchAskCounts(use, new AbortController().signal);
  use(await loadAskCounts());
}

/** Reads the rule book that holds, and follows changes of it. */
export async function followBook(): Promise<void> {
  const refresh = async () => useOptions.setState({ book: await loadBook() });
  watchBook(() => void refresh(), new AbortController().signal);
  await refresh();
}

/** Reads what the browser says, and again when the page is looked at: shortcuts are changed elsewhere. */
export async function followBrowser(): Promise<void> {
  const refresh = async () =>
    useOptions.setState({ browser: await loadBrowser() });
  window.addEventListener('focus', () => void refresh());
  await refresh();
}

/** Takes what somebody came with, which is over with the first way elsewhere. */
export async function takeBegun(): Promise<void> {
  useOptions.setState({ begun: await takeBegunException() });
  const end = () => useOptions.setState({ begun: undefined });
  window.addEventListener('hashchange', end, { once: true });
}

/** Reads the settings and follows changes from elsewhere; the echo of an own, older one is passed over. */
export async function followSettings(): Promise<void> {
  watchSettings((settings) => {
    if (!unsaved) useOptions.setState({ settings });
  }, new AbortController().signal);
  useOptions.setState({ settings: await loadSettings() });
}
