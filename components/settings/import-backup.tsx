import { type ChangeEvent, useState } from 'react';
import type { Translate } from '../../utils/i18n/translate.ts';
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

  async function onPick({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (!file) return;
    setTold({ mood: 'busy', text: t('optionsImporting') });
    setTold(await importFile(file, onImport, t));
    // So that the same file can be picked again.
    target.value = '';
  }
  return (
    <div className="task">
      <label className="button">
        <input
          className="unseen"
          type="file"
          accept=".json,application/json"
          disabled={told?.mood === 'busy'}
          onChange={(event) => void onPick(event)}
        />
        {t('optionsImport')}
      </label>
      <p className="hint">{t('optionsImportText')}</p>
      <Outcome told={told} />
    </div>
  );
}
