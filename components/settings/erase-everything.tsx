import { useRef, useState } from 'react';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import type { SettingsActions, StoredState } from './settings-view.ts';
import { speakAmounts } from './speak-import.ts';

export function EraseEverything(props: {
  readonly stored: StoredState;
  readonly onErase: SettingsActions['onErase'];
}) {
  const { stored, onErase } = props;
  const t = useTranslate();
  const [isAsking, setIsAsking] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const opener = useRef<HTMLButtonElement>(null);

  function closeDialog() {
    setIsAsking(false);
    opener.current?.focus();
  }
  async function erase() {
    closeDialog();
    const isDone = await onErase();
    setTold(
      isDone
        ? { mood: 'done', text: t('eraseDone') }
        : { mood: 'failed', text: t('eraseFailed') },
    );
  }
  return (
    <div className="task">
      <button
        ref={opener}
        type="button"
        className="button danger"
        onClick={() => {
          setTold(null);
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
          onCancel={closeDialog}
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
