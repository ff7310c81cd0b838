import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import {
  ENTRIES_AT_ONCE,
  type FoundState,
} from '../../components/journal/entry-list.tsx';
import { JournalView } from '../../components/journal/journal-view.tsx';
import { useTranslate } from '../../components/ui/language.tsx';
import { type Ticker, useNow } from '../../components/ui/ticker.ts';
import type { JournalFilter } from '../../utils/core/journal-filter.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import {
  listJournalPages,
  queryJournal,
} from '../../utils/ledger/journal-query.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import '../../components/journal/journal.css';
import '../../components/journal/journal-print.css';
import '../../utils/overlay/badge.css';
import { useJournalFilter } from './journal-address.ts';
import { changeSettings } from './options-store.ts';
import { saveFile } from './save-file.ts';

/** Long enough for the next letter of a name. */
const PAUSE_MS = 200;

/** Keeps what is shown as the ledger is. */
function useFound(ledger: Ledger, filter: JournalFilter, most: number) {
  const [found, setFound] = useState<FoundState>('loading');
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    setIsBusy(true);
    let stop = () => {};
    const start = setTimeout(() => {
      const watched = liveQuery(() =>
        queryJournal(ledger, filter, most),
      ).subscribe({
        next(page) {
          setFound(page);
          setIsBusy(false);
        },
        error(error) {
          console.error('Ventana: the journal cannot be read.', error);
          setFound('failed');
          setIsBusy(false);
        },
      });
      stop = () => watched.unsubscribe();
    }, PAUSE_MS);
    return () => {
      clearTimeout(start);
      stop();
    };
  }, [ledger, filter, most]);
  return { found, isBusy };
}

/** Every Page that the journal names; none while that is not known, or cannot be read: the list says so. */
function usePages(ledger: Ledger) {
  const [pages, setPages] = useState<readonly PageId[]>([]);
  useEffect(() => {
    const watched = liveQuery(() => listJournalPages(ledger)).subscribe({
      next: setPages,
      error: () => setPages([]),
    });
    return () => watched.unsubscribe();
  }, [ledger]);
  return pages;
}

/** The journal of this browser. */
export function Journal(props: {
  readonly ledger: Ledger;
  readonly ticker: Ticker;
  readonly hash: string;
  readonly settings: Pick<Settings, 'pageNames' | 'keepText'>;
}) {
  const { ledger, ticker, hash, settings } = props;
  const { language } = useTranslate();
  const [filter, setFilter] = useJournalFilter(hash);
  const [most, setMost] = useState(ENTRIES_AT_ONCE);
  // Of one language, it is the country that decides how a spreadsheet parts its cells.
  const spoken = browser.i18n.getUILanguage();
  return (
    <JournalView
      filter={filter}
      onFilter={(next) => {
        setMost(ENTRIES_AT_ONCE);
        setFilter(next);
      }}
      {...useFound(ledger, filter, most)}
      onMore={() => setMost(most + ENTRIES_AT_ONCE)}
      pages={usePages(ledger)}
      pageNames={settings.pageNames}
      now={useNow(ticker)}
      locale={spoken.startsWith(language) ? spoken : language}
      onCollect={(limit) => queryJournal(ledger, filter, limit)}
      onExport={async ({ name, text }) =>
        saveFile(name, text, 'text/csv;charset=utf-8')
      }
      keepText={settings.keepText}
      onKeepText={(keepText) => void changeSettings({ keepText })}
    />
  );
}
