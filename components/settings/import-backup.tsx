import { useState } from 'react';
import type { Translate } from '../../utils/i18n/translate.ts';
import { JsonFileButton } from '../ui/json-file-button.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import type { SettingsActions } from './settings-view.ts';
import { MOST_IMPORT_BYTES, speakImport, speakTooBig } from './speak-import.ts';

type OnImport = SettingsActions['onImport'];

async function importFile(
  file: File,
  onImport: OnImport,
  t: Translate,
): Promise<Told> {
  if (file.size > MOST_IMPORT_BYTES)
    return { mood: 'failed', text: speakTooBig(file.size, t) };
  // A file that was moved, or that the system protects, cannot be opened.
  const text = await file.text().catch(() => null);
  if (text === null) return { mood: 'failed', text: t('importUnreadable') };
  const answer = await onImport(text);
  const isDone = answer !== 'gone' && answer.ok;
  return { mood: isDone ? 'done' : 'failed', text: speakImport(answer, t) };
}

export function ImportBackup({ onImport }: { readonly onImport: OnImport }) {
  const t = useTranslate();
  const [told, setTold] = useState<Told | null>(null);

  async function onPick(file: File) {
    setTold({ mood: 'busy', text: t('optionsImporting') });
    setTold(await importFile(file, onImport, t));
  }
  return (
    <div className="task">
      <JsonFileButton
        label={t('optionsImport')}
        isBusy={told?.mood === 'busy'}
        onPick={onPick}
      />
      <p className="hint">{t('optionsImportText')}</p>
      <Outcome told={told} />
    </div>
  );
}
