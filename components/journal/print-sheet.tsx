import { createPortal } from 'react-dom';
import type {
  JournalFilter,
  JournalPage,
} from '../../utils/core/journal-filter.ts';
import { type PageId, parseThreadKey } from '../../utils/core/thread-key.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { localZone } from '../../utils/core/time/zone.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakNumber } from '../ui/speak-count.ts';
import { speakShortDay } from '../ui/speak-rule-day.ts';
import { PrintTable } from './print-table.tsx';
import { speakFilter } from './speak-filter.ts';
import { writeMoment } from './write-journal.ts';

export interface PrintSheetProps {
  readonly found: JournalPage;
  readonly filter: JournalFilter;
  readonly pageNames: Readonly<Record<string, string>>;
  readonly madeBy: string;
  /** Epoch ms. */
  readonly now: number;
}

/** A Page by its name and its whole number: on paper nobody can look it up. */
function namePage(id: PageId, { pageNames }: PrintSheetProps): string {
  const name = pageNames[id]?.trim();
  return name ? `${name} (${id})` : id;
}

function namePages(props: PrintSheetProps): string {
  const { found, filter } = props;
  if (filter.page) return namePage(filter.page, props);
  const pages = found.entries.flatMap(
    ({ thread }) => parseThreadKey(thread)?.page ?? [],
  );
  return [...new Set(pages)].map((id) => namePage(id, props)).join(', ');
}

function speakPeriod({ found, filter, now }: PrintSheetProps, t: Translate) {
  const first = filter.from ?? localDayOf(found.entries.at(-1)?.at ?? now);
  return t('journalPrintSpan', {
    from: speakShortDay(first, t),
    until: speakShortDay(filter.until ?? localDayOf(now), t),
    zone: localZone(),
  });
}

function speakSize({ entries, matching }: JournalPage, t: Translate): string {
  const n = speakNumber(entries.length, t);
  return matching > entries.length
    ? t('journalPrintNewest', { n, all: speakNumber(matching, t) })
    : n;
}

function Head(props: PrintSheetProps) {
  const { found, filter, madeBy, now } = props;
  const t = useTranslate();
  const rows = [
    [t('journalPage'), namePages(props)],
    [t('journalPeriod'), speakPeriod(props, t)],
    [t('journalPrintFilters'), speakFilter(filter, t)],
    [t('journalPrintCount'), speakSize(found, t)],
    [t('journalMade'), t('journalMadeWith', { when: writeMoment(now) })],
  ] as const;
  return (
    <header>
      <h1>{t('journalPrintTitle')}</h1>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('journalMadeBy')}</dt>
          {/* Without a name there is room to sign. */}
          <dd className={madeBy ? undefined : 'sign'}>{madeBy}</dd>
        </div>
      </dl>
    </header>
  );
}

/** The found entries as a paper for someone who has not the journal; only a printer shows it. */
export function PrintSheet(props: PrintSheetProps) {
  const t = useTranslate();
  return createPortal(
    <div className="print-sheet">
      {/* Only while the sheet is there. As a named page, Firefox 153 turns it for the first two sides only (2026-11). */}
      <style>{'@page { size: landscape; margin: 12mm }'}</style>
      <Head {...props} />
      <PrintTable entries={props.found.entries} />
      <footer>
        <p>{t('journalKnowsHash')}</p>
        <p>{t('journalKnowsHashSeen')}</p>
        <p>
          {t('journalKnowsAsked')} {t('journalKnowsSeen')}
        </p>
        <p>{t('journalKnowsPhase')}</p>
        <p>{t('journalKnowsHere')}</p>
      </footer>
    </div>,
    document.body,
  );
}
