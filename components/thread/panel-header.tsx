import type { ReactNode } from 'react';
import { useTranslate } from '../ui/language.tsx';

/** Whose thread it is, how its window stands, and the way out. */
export function PanelHeader(props: {
  readonly name: string;
  readonly isThread: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { name, isThread, onClose, children } = props;
  const t = useTranslate();
  return (
    <header>
      <div className="who">
        <h1 title={name}>
          {isThread ? <bdi>{name || t('noName')}</bdi> : t('panelOpen')}
        </h1>
        {children}
      </div>
      <button
        type="button"
        className="close"
        aria-label={t('panelClose')}
        title={t('panelClose')}
        onClick={onClose}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </header>
  );
}
