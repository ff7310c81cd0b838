import { liveQuery } from 'dexie';
import { type ComponentProps, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useTranslate } from '../../components/ui/language.tsx';
import { type Ticker, useNow } from '../../components/ui/ticker.ts';
import { WarnedView } from '../../components/warned/warned-view.tsx';
import { parseJournalEntry } from '../../utils/core/parse-reports.ts';
import { DAY_MS } from '../../utils/core/time/duration.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { now } from '../../utils/settings/clock.ts';
import '../../components/warned/warned.css';
import { saveFile } from './save-file.ts';

type ViewProps = ComponentProps<typeof WarnedView>;
type Entries = ViewProps['entries'];

const SPAN_MS = 90 * DAY_MS;

async function loadEntries({ journal }: Ledger) {
  const from = now() - SPAN_MS;
  const rows = await journal.where('at').above(from).toArray();
  return rows.flatMap((row) => parseJournalEntry(row) ?? []);
}

/** Keeps what is shown as the ledger is. */
function useEntries(ledger: Ledger): Entries {
  const [entries, setEntries] = useState<Entries>('loading');
  useEffect(() => {
    const watched = liveQuery(() => loadEntries(ledger)).subscribe({
      next: setEntries,
      error(error) {
        console.error('Ventana: the journal cannot be read.', error);
        setEntries('failed');
      },
    });
    return () => watched.unsubscribe();
  }, [ledger]);
  return entries;
}

/** The view for the day on which Meta warns or restricts a Page. */
export function Warned(
  props: Pick<ViewProps, 'book' | 'pageNames'> & {
    readonly ledger: Ledger;
    readonly ticker: Ticker;
  },
) {
  const { ledger, ticker, book, pageNames } = props;
  const { language } = useTranslate();
  // Of one language, it is the country that decides how a spreadsheet parts its cells.
  const spoken = browser.i18n.getUILanguage();
  return (
    <WarnedView
      book={book}
      entries={useEntries(ledger)}
      pageNames={pageNames}
      now={useNow(ticker)}
      locale={spoken.startsWith(language) ? spoken : language}
      onExport={async ({ name, text }) =>
        saveFile(name, text, 'text/csv;charset=utf-8')
      }
    />
  );
}
