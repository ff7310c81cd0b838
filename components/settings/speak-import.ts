import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { speakCount, speakNumber } from '../ui/speak-count.ts';
import type { Amounts, ImportAnswer } from './settings-view.ts';

/** The largest file that is read. */
export const MOST_IMPORT_BYTES = 50_000_000;
const MEGABYTE = 1_000_000;

type Fault = Extract<ImportAnswer, { ok: false }>['fault'];

const SENTENCE: Readonly<Record<Fault, MessageKey>> = {
  'not-json': 'importNotJson',
  'not-ventana': 'importNotVentana',
  'newer-version': 'importNewerVersion',
  storage: 'importStorage',
};

/** "3 conversaciones y 1 nota en el registro"; of what moderators write only what there is. */
export function speakAmounts(amounts: Amounts, t: Translate): string {
  const { threads, journal, replies, notes } = amounts;
  const parts = [
    speakCount('optionsThreads', threads, t),
    speakCount('optionsEntries', journal, t),
    ...(replies ? [speakCount('replyCount', replies, t)] : []),
    ...(notes ? [speakCount('replyNotes', notes, t)] : []),
  ];
  return new Intl.ListFormat(t.language).format(parts);
}

/** What came of an import, in words. */
export function speakImport(
  answer: ImportAnswer | 'gone',
  t: Translate,
): string {
  if (answer === 'gone') return t('importGone');
  if (!answer.ok) return t(SENTENCE[answer.fault]);
  const { kept, skipped } = answer.value;
  return [
    t('importDone', { amounts: speakAmounts(answer.value, t) }),
    ...(kept ? [speakCount('replyKept', kept, t)] : []),
    ...(skipped ? [speakCount('importSkipped', skipped, t)] : []),
  ].join(' ');
}

export const speakTooBig = (bytes: number, t: Translate): string =>
  t('importTooBig', {
    size: speakNumber(Math.ceil(bytes / MEGABYTE), t),
    most: speakNumber(MOST_IMPORT_BYTES / MEGABYTE, t),
  });
