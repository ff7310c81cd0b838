import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';

interface QueueHeaderProps {
  readonly title: string;
  /** What this browser has seen; empty = not known yet. */
  readonly coverage: string;
  readonly onOpenOptions: () => void;
}

export function QueueHeader(props: QueueHeaderProps) {
  const { title, coverage, onOpenOptions } = props;
  const t = useTranslate();
  return (
    <header className="queue-header">
      <h1>{title}</h1>
      <p className="coverage" title={t('popupSeenHint')}>
        {coverage}
      </p>
      <button
        type="button"
        className="gear"
        aria-label={t('popupOptions')}
        title={t('popupOptions')}
        onClick={onOpenOptions}
      >
        <Icon name="gear" />
      </button>
    </header>
  );
}
