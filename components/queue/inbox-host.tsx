import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';

/** Whether the browser lets Ventana read the inbox; `given` = since a moment ago. */
export interface InboxHostProps {
  readonly state: 'unknown' | 'held' | 'given' | 'absent' | 'refused';
  /** Called in the click itself: the browser asks only then. */
  readonly onRequest: () => void;
}

/** Says that nothing new can be seen, and asks for what is missing. */
export function InboxHost({ state, onRequest }: InboxHostProps) {
  const t = useTranslate();
  if (state === 'unknown' || state === 'held') return null;
  if (state === 'given')
    return (
      <p className="page-state fine top" role="status">
        <Icon name="check" />
        {t('queueHostGiven')}
      </p>
    );
  return (
    <aside className="page-state trouble top" aria-label={t('queueHostTitle')}>
      <Icon name="warning" />
      <div>
        <p>
          <strong>{t('queueHostTitle')}.</strong> {t('queueHostText')}
        </p>
        <p className="copy-report">
          <button type="button" onClick={onRequest}>
            {t('queueHostAsk')}
          </button>
          <small role="status">
            {state === 'refused' && t('queueHostRefused')}
          </small>
        </p>
      </div>
    </aside>
  );
}
