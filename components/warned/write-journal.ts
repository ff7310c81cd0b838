import type { JournalEntry } from '../../utils/core/journal-entry.ts';
import { parseThreadKey } from '../../utils/core/thread-key.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { DAY_MS } from '../../utils/core/time/duration.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { linkToThread } from '../ui/inbox-link.ts';
import { labelPage } from '../ui/page-label.ts';
import { speakPhase, speakReason } from '../ui/speak-journal.ts';
import { writeCsv } from './write-csv.ts';

/** How far back the journal can be taken along, days. */
export const SPANS = [7, 14, 30, 90] as const;
export type Span = (typeof SPANS)[number];

/** The entries of so many days before a moment (epoch ms), the oldest first. */
export const entriesOf = (
  entries: readonly JournalEntry[],
  days: Span,
  now: number,
): JournalEntry[] =>
  entries
    .filter(({ at }) => at > now - days * DAY_MS)
    .sort((a, b) => a.at - b.at);

/** "2026-11-20 17:10:05", which a spreadsheet knows as a moment in any language. */
function writeMoment(at: number): string {
  const date = new Date(at);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  const time = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${localDayOf(at)} ${time}`;
}

interface JournalWords {
  readonly pageNames: Readonly<Record<string, string>>;
  /** Of the spreadsheet, BCP 47. */
  readonly locale: string;
  readonly t: Translate;
}

function writeEntry(
  { at, thread, name, phase, kind, ruleSet }: JournalEntry,
  { pageNames, t }: JournalWords,
): string[] {
  const address = parseThreadKey(thread);
  return [
    writeMoment(at),
    new Date(at).toISOString(),
    address ? labelPage(address.page, pageNames, t) : '',
    address ? t(CHANNEL_NAME[address.channel]) : '',
    name,
    // A link and no number: a spreadsheet would round so long a one.
    address ? linkToThread(address) : '',
    speakPhase(phase, t),
    speakReason({ kind, phase }, t),
    kind ?? '',
    ruleSet ?? '',
  ];
}

/** Journal entries as a spreadsheet: when, where and why each was sent, and by which rules it was judged. */
export function writeJournal(
  entries: readonly JournalEntry[],
  words: JournalWords,
): string {
  const { t, locale } = words;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const header = [
    t('warnedCsvTime', { zone }),
    t('warnedCsvUtc'),
    t('warnedCsvPage'),
    t('warnedCsvChannel'),
    t('warnedCsvPerson'),
    t('warnedCsvLink'),
    t('warnedCsvPhase'),
    t('warnedCsvKind'),
    t('warnedCsvTag'),
    t('warnedCsvRules'),
  ];
  const rows = entries.map((entry) => writeEntry(entry, words));
  return writeCsv([header, ...rows], locale);
}
