import { useState } from 'react';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Outcome } from '../ui/outcome.tsx';
import type { SettingsActions, StoredState } from './settings-view.ts';
import { speakAmounts } from './speak-import.ts';
import type { TaskProps } from './task.ts';

export function EraseEverything(
  props: TaskProps & {
    readonly stored: StoredState;
    readonly onErase: SettingsActions['onErase'];
  },
) {
  const { told, isBusy, onSaid, stored, onErase } = props;
  const t = useTranslate();
  const [isAsking, setIsAsking] = useState(false);

  async function erase() {
    setIsAsking(false);
    onSaid({ mood: 'busy', say: (say) => say('optionsErasing') });
    const isDone = await onErase();
    onSaid(
      isDone
        ? { mood: 'done', say: (say) => say('eraseDone') }
        : { mood: 'failed', say: (say) => say('eraseFailed') },
    );
  }
  return (
    <div className="task">
      <button
        type="button"
        className="button danger"
        aria-disabled={isBusy}
        onClick={() => {
          if (isBusy) return;
          onSaid(null);
          setIsAsking(true);
        }}
      >
        {t('optionsErase')}
      </button>
      <p className="hint">{t('optionsEraseText')}</p>
      <Outcome told={told} />
      {isAsking && (
        <ConfirmDialog
          title={t('eraseTitle')}
          confirm={t('eraseConfirm')}
          cancel={t('eraseCancel')}
          onConfirm={() => void erase()}
          onCancel={() => setIsAsking(false)}
        >
          <p>
            {typeof stored === 'string'
              ? t('eraseTextUncounted')
              : t('eraseText', { amounts: speakAmounts(stored, t) })}
          </p>
          <p>{t('eraseExportFirst')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
