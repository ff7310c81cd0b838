import { useTranslate } from '../ui/language.tsx';
import { Outcome } from '../ui/outcome.tsx';
import type { TaskProps } from './task.ts';

export function ExportBackup(
  props: TaskProps & { readonly onExport: () => Promise<string> },
) {
  const { told, isBusy, onSaid, onExport } = props;
  const t = useTranslate();

  async function exportAll() {
    onSaid({ mood: 'busy', say: (say) => say('optionsExporting') });
    try {
      const file = await onExport();
      onSaid({ mood: 'done', say: (say) => say('optionsExported', { file }) });
    } catch (error) {
      console.error('Ventana: the export failed.', error);
      onSaid({ mood: 'failed', say: (say) => say('optionsExportFailed') });
    }
  }
  return (
    <div className="task export">
      {/* A disabled button would lose the focus. */}
      <button
        type="button"
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) void exportAll();
        }}
      >
        {t('optionsExport')}
      </button>
      <p className="hint">{t('optionsExportText')}</p>
      <Outcome told={told} />
    </div>
  );
}
