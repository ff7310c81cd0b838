import { linkToThread } from '../../utils/core/inbox-link.ts';
import type { JournalEntry } from '../../utils/core/journal-entry.ts';
import { parseThreadKey } from '../../utils/core/thread-key.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { localZone } from '../../utils/core/time/zone.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { labelPage } from '../ui/page-label.ts';
import {
  HOW,
  speakPhase,
  speakReason,
  speakReasons,
} from '../ui/speak-journal.ts';
import { writeCsv } from './write-csv.ts';

/** A file to be saved. */
export interface JournalFile {
  readonly name: string;
  readonly text: string;
}

/** "2026-11-20 17:10:05", which a spreadsheet knows as a moment in any language. */
export function writeMoment(at: number): string {
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
  entry: JournalEntry,
  { pageNames, t }: JournalWords,
): string[] {
  const address = parseThreadKey(entry.thread);
  return [
    writeMoment(entry.at),
    new Date(entry.at).toISOString(),
    address ? labelPage(address.page, pageNames, t) : '',
    address ? t(CHANNEL_NAME[address.channel]) : '',
    entry.name,
    // A link and no number: a spreadsheet would round so long a one.
    address ? linkToThread(address) : '',
    speakPhase(entry.phase, t),
    speakReason(entry, t),
    entry.kind ?? '',
    entry.ruleSet ?? '',
    t(HOW[entry.how]),
    t(entry.isOverride ? 'journalYes' : 'journalNo'),
    speakReasons(entry.reasons, t),
    entry.textHash,
  ];
}

const headerOf = (t: Translate): string[] => [
  t('warnedCsvTime', { zone: localZone() }),
  t('warnedCsvUtc'),
  t('warnedCsvPage'),
  t('warnedCsvChannel'),
  t('warnedCsvPerson'),
  t('warnedCsvLink'),
  t('warnedCsvPhase'),
  t('warnedCsvKind'),
  t('warnedCsvTag'),
  t('warnedCsvRules'),
  t('journalHow'),
  t('journalOverride'),
  t('journalReason'),
  t('journalHashFull'),
];

/** Journal entries as a spreadsheet: when, where, why and how each was sent, and by which rules it was judged. */
export function writeJournal(
  entries: readonly JournalEntry[],
  words: JournalWords,
): string {
  const { t, locale } = words;
  const hasTexts = entries.some(({ text }) => text !== null);
  const rows = [
    [...headerOf(t), ...(hasTexts ? [t('journalTextKept')] : [])],
    ...entries.map((entry) => [
      ...writeEntry(entry, words),
      ...(hasTexts ? [entry.text ?? ''] : []),
    ]),
  ];
  return writeCsv(rows, locale);
}
