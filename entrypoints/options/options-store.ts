import { liveQuery } from 'dexie';
import { create } from 'zustand';
import type {
  StoredState,
  StoredView,
} from '../../components/settings/settings-view.ts';
import { parseJournalEntry } from '../../utils/core/parse-reports.ts';
import { parsePageId } from '../../utils/core/thread-key.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import {
  DEFAULTS,
  loadSettings,
  type Settings,
  saveSettings,
  watchSettings,
} from '../../utils/settings/settings.ts';

interface OptionsState {
  readonly settings: Settings;
  readonly stored: StoredState;
}

export const useOptions = create<OptionsState>()(() => ({
  settings: DEFAULTS,
  stored: 'loading',
}));

const MOST_ENTRIES = 200;

async function loadStored(ledger: Ledger): Promise<StoredView> {
  const { threads, journal } = ledger;
  const [threadCount, journalCount, pages, entries] = await Promise.all([
    threads.count(),
    journal.count(),
    threads.orderBy('page').uniqueKeys(),
    journal.orderBy('at').reverse().limit(MOST_ENTRIES).toArray(),
  ]);
  return {
    threads: threadCount,
    journal: journalCount,
    pages: pages.flatMap((page) => parsePageId(page) ?? []),
    entries: entries.flatMap((entry) => parseJournalEntry(entry) ?? []),
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
    await saveSettings(settings);
  } finally {
    unsaved -= 1;
  }
}

/** Reads the settings and follows changes from elsewhere; the echo of an own, older one is passed over. */
export async function followSettings(): Promise<void> {
  watchSettings((settings) => {
    if (!unsaved) useOptions.setState({ settings });
  }, new AbortController().signal);
  useOptions.setState({ settings: await loadSettings() });
}
