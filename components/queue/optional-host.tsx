import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';

/** Whether Ventana may work in facebook.com/messages; `withdrawn` = it could until a moment ago. */
export type OptionalHostState = 'unknown' | 'absent' | 'held' | 'withdrawn';

export interface OptionalHostProps {
  readonly state: OptionalHostState;
  /** Called in the click itself: the browser asks only then. */
  readonly onRequest: () => void;
  readonly onWithdraw: () => void;
}

/** Offers the other inbox to those who answer there too, and takes it back. */
export function OptionalHost(props: OptionalHostProps) {
  const { state, onRequest, onWithdraw } = props;
  const t = useTranslate();
  if (state === 'unknown') return null;
  if (state === 'held')
    return (
      <aside className="host">
        <Icon name="check" />
        <p>
          {t('hostHeld')}
          <small>{t('hostHeldText')}</small>
        </p>
        <button type="button" onClick={onWithdraw}>
          {t('hostWithdraw')}
        </button>
      </aside>
    );
  return (
    <aside className="host">
      <p>
        <button type="button" className="plain" onClick={onRequest}>
          {t('hostOffer')}
        </button>
        <small role="status">
          {t(state === 'withdrawn' ? 'hostWithdrawn' : 'hostOfferText')}
        </small>
      </p>
    </aside>
  );
}
