import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { ExportBackup } from './export-backup.tsx';
import { ImportBackup } from './import-backup.tsx';
import type { SettingsActions, StoredState } from './settings-view.ts';
import { speakAmounts } from './speak-import.ts';

function speakStored(stored: StoredState, t: Translate): string {
  if (stored === 'loading') return t('optionsCounting');
  if (stored === 'failed') return t('optionsUnreadable');
  return t('optionsStored', { amounts: speakAmounts(stored, t) });
}

/** What is stored, and what can be done with all of it. */
export function DataSection(props: {
  readonly stored: StoredState;
  readonly actions: SettingsActions;
}) {
  const { stored, actions } = props;
  const t = useTranslate();
  return (
    <Section title={t('optionsData')} text={t('optionsDataText')}>
      <p className={stored === 'failed' ? 'stored failed' : 'stored'}>
        {speakStored(stored, t)}
      </p>
      <ExportBackup onExport={actions.onExport} />
      <ImportBackup onImport={actions.onImport} />
      <EraseEverything stored={stored} onErase={actions.onErase} />
    </Section>
  );
}
