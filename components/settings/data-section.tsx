import { useState } from 'react';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import type { Told } from '../ui/outcome.tsx';
import { Section } from '../ui/section.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { ExportBackup } from './export-backup.tsx';
import { ImportBackup } from './import-backup.tsx';
import type { SettingsActions, StoredState } from './settings-view.ts';
import { speakAmounts } from './speak-import.ts';
import type { Said, TaskProps } from './task.ts';

function speakStored(stored: StoredState, t: Translate): string {
  if (stored === 'loading') return t('optionsCounting');
  if (stored === 'failed') return t('optionsUnreadable');
  return t('optionsStored', { amounts: speakAmounts(stored, t) });
}

/** What came of the task that was done last: what came of an earlier one may hold no more. */
function useTasks() {
  const t = useTranslate();
  const [last, setLast] = useState<(Said & { readonly task: string }) | null>(
    null,
  );
  const told: Told | null = last && { mood: last.mood, text: last.say(t) };
  return (task: string): TaskProps => ({
    told: last?.task === task ? told : null,
    isBusy: last?.mood === 'busy',
    onSaid: (said) => setLast(said && { ...said, task }),
  });
}

/** What is stored, and what can be done with all of it. */
export function DataSection(props: {
  readonly stored: StoredState;
  readonly actions: SettingsActions;
}) {
  const { stored, actions } = props;
  const { onExport, onImport, onErase } = actions;
  const t = useTranslate();
  const task = useTasks();
  return (
    <Section title={t('optionsData')} text={t('optionsDataText')}>
      <p className={stored === 'failed' ? 'stored failed' : 'stored'}>
        {speakStored(stored, t)}
      </p>
      <ExportBackup {...task('export')} onExport={onExport} />
      <ImportBackup {...task('import')} onImport={onImport} />
      <EraseEverything {...task('erase')} {...{ stored, onErase }} />
    </Section>
  );
}
