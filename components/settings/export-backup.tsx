import { useState } from 'react';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';

export function ExportBackup(props: {
  readonly onExport: () => Promise<string>;
}) {
  const t = useTranslate();
  const [told, setTold] = useState<Told | null>(null);

  async function exportAll() {
    setTold({ mood: 'busy', text: t('optionsExporting') });
    try {
      const file = await props.onExport();
      setTold({ mood: 'done', text: t('optionsExported', { file }) });
    } catch (error) {
      console.error('Ventana: the export failed.', error);
      setTold({ mood: 'failed', text: t('optionsExportFailed') });
    }
  }
  return (
    <div className="task export">
      <button
        type="button"
        disabled={told?.mood === 'busy'}
        onClick={() => void exportAll()}
      >
        {t('optionsExport')}
      </button>
      <p className="hint">{t('optionsExportText')}</p>
      <Outcome told={told} />
    </div>
  );
}
