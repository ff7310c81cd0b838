import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { type CountKey, speakCount, speakNumber } from '../ui/speak-count.ts';
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

const COUNTED = {
  threads: 'optionsThreads',
  journal: 'optionsEntries',
  replies: 'replyCount',
  notes: 'replyNotes',
} as const satisfies Record<keyof Amounts, CountKey>;

const KINDS = Object.keys(COUNTED) as (keyof Amounts)[];

/** "3 conversaciones y 1 anotación en el registro": what there is, or "0 conversaciones". */
export function speakAmounts(amounts: Amounts, t: Translate): string {
  const some = KINDS.filter((kind) => amounts[kind] > 0);
  const parts = (some.length ? some : (['threads'] as const)).map((kind) =>
    speakCount(COUNTED[kind], amounts[kind], t),
  );
  return new Intl.ListFormat(t.language).format(parts);
}

type Read = Extract<ImportAnswer, { ok: true }>['value'];

/** What a file brought, and how much of that was not here before. */
function speakRead(read: Read, t: Translate): string[] {
  const { added } = read;
  const amounts = speakAmounts(read, t);
  if (KINDS.every((kind) => added[kind] === read[kind]))
    return [t('importDone', { amounts })];
  const isNoneNew = KINDS.every((kind) => added[kind] === 0);
  return [
    t('importRead', { amounts }),
    isNoneNew
      ? t('importNoneNew')
      : t('importNew', { amounts: speakAmounts(added, t) }),
  ];
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
    ...speakRead(answer.value, t),
    ...(kept ? [speakCount('replyKept', kept, t)] : []),
    ...(skipped ? [speakCount('importSkipped', skipped, t)] : []),
  ].join(' ');
}

export const speakTooBig = (bytes: number, t: Translate): string =>
  t('importTooBig', {
    size: speakNumber(Math.ceil(bytes / MEGABYTE), t),
    most: speakNumber(MOST_IMPORT_BYTES / MEGABYTE, t),
  });
