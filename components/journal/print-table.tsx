import type { JournalEntry } from '../../utils/core/journal-entry.ts';
import { parseThreadKey } from '../../utils/core/thread-key.ts';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { useTranslate } from '../ui/language.tsx';
import {
  HOW,
  speakPhase,
  speakReason,
  speakReasons,
} from '../ui/speak-journal.ts';
import { writeMoment } from './write-journal.ts';

function Row({ entry }: { readonly entry: JournalEntry }) {
  const t = useTranslate();
  const address = parseThreadKey(entry.thread);
  const { at, name, reasons, isOverride } = entry;
  return (
    <tr>
      <td>{writeMoment(at)}</td>
      <td>
        {name || t('noName')}
        {address && (
          <small>
            {t(CHANNEL_NAME[address.channel])} · {address.page}/{address.thread}
          </small>
        )}
      </td>
      <td>
        {speakPhase(entry.phase, t)}
        <small>{speakReason(entry, t)}</small>
      </td>
      <td>
        {t(HOW[entry.how])}
        {isOverride && <strong>{t('journalOverride')}</strong>}
        {reasons.length > 0 && (
          <small>
            {t('journalFlagged', { reasons: speakReasons(reasons, t) })}
          </small>
        )}
      </td>
      <td>
        <small>{entry.ruleSet}</small>
        <code>{entry.textHash}</code>
      </td>
    </tr>
  );
}

/** The columns, and of each entry a row, and below it its text if that was kept. */
export function PrintTable(props: {
  readonly entries: readonly JournalEntry[];
}) {
  const t = useTranslate();
  const rules = `${t('journalRules')}, ${t('journalHash').toLowerCase()}`;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('journalWhen')}</th>
          <th scope="col">{t('journalWho')}</th>
          <th scope="col">{t('journalPhase')}</th>
          <th scope="col">{t('journalHow')}</th>
          <th scope="col">{rules}</th>
        </tr>
      </thead>
      {props.entries.map((entry) => (
        <tbody key={entry.id}>
          <Row entry={entry} />
          {entry.text !== null && (
            <tr className="print-text">
              <td />
              <td colSpan={4} dir="auto">
                {entry.text}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
