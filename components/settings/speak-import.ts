import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { speakCount, speakNumber } from '../ui/speak-count.ts';
import type { ImportAnswer } from './settings-view.ts';

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

/** "3 conversaciones y 1 nota en el registro", as the parts of a sentence. */
export const speakAmounts = (
  amounts: { readonly threads: number; readonly journal: number },
  t: Translate,
) => ({
  threads: speakCount('optionsThreads', amounts.threads, t),
  entries: speakCount('optionsEntries', amounts.journal, t),
});

/** What came of an import, in words. */
export function speakImport(
  answer: ImportAnswer | 'gone',
  t: Translate,
): string {
  if (answer === 'gone') return t('importGone');
  if (!answer.ok) return t(SENTENCE[answer.fault]);
  const { skipped } = answer.value;
  const done = t('importDone', speakAmounts(answer.value, t));
  return skipped ? `${done} ${speakCount('importSkipped', skipped, t)}` : done;
}

export const speakTooBig = (bytes: number, t: Translate): string =>
  t('importTooBig', {
    size: speakNumber(Math.ceil(bytes / MEGABYTE), t),
    most: speakNumber(MOST_IMPORT_BYTES / MEGABYTE, t),
  });
