import { JsonFileButton } from '../ui/json-file-button.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Outcome } from '../ui/outcome.tsx';
import type { SettingsActions } from './settings-view.ts';
import { MOST_IMPORT_BYTES, speakImport, speakTooBig } from './speak-import.ts';
import type { Said, TaskProps } from './task.ts';

type OnImport = SettingsActions['onImport'];

async function importFile(file: File, onImport: OnImport): Promise<Said> {
  const { size } = file;
  if (size > MOST_IMPORT_BYTES)
    return { mood: 'failed', say: (t) => speakTooBig(size, t) };
  // A file that was moved, or that the system protects, cannot be opened.
  const text = await file.text().catch(() => null);
  if (text === null)
    return { mood: 'failed', say: (t) => t('importUnreadable') };
  const answer = await onImport(text);
  const isDone = answer !== 'gone' && answer.ok;
  return {
    mood: isDone ? 'done' : 'failed',
    say: (t) => speakImport(answer, t),
  };
}

export function ImportBackup(
  props: TaskProps & { readonly onImport: OnImport },
) {
  const { told, isBusy, onSaid, onImport } = props;
  const t = useTranslate();

  async function onPick(file: File) {
    onSaid({ mood: 'busy', say: (say) => say('optionsImporting') });
    onSaid(await importFile(file, onImport));
  }
  return (
    <div className="task">
      <JsonFileButton label={t('optionsImport')} {...{ isBusy, onPick }} />
      <p className="hint">{t('optionsImportText')}</p>
      <Outcome told={told} />
    </div>
  );
}
