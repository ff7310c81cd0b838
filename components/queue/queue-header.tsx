import { useId, useState } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';

interface QueueHeaderProps {
  readonly title: string;
  /** What this browser has seen; empty = not known yet. */
  readonly coverage: string;
  /** The same list by list. */
  readonly coverageLines: readonly string[];
  readonly onOpenKeys?: () => void;
  readonly onOpenOptions: () => void;
}

export function QueueHeader(props: QueueHeaderProps) {
  const { title, coverage, coverageLines, onOpenKeys, onOpenOptions } = props;
  const t = useTranslate();
  return (
    <header className="queue-header">
      <h1>{title}</h1>
      {coverage && <CoverageWords words={coverage} lines={coverageLines} />}
      {onOpenKeys && (
        <button
          type="button"
          className="gear keys-button"
          aria-label={t('queueKeys')}
          title={t('queueKeys')}
          onClick={onOpenKeys}
        >
          <Icon name="keys" />
        </button>
      )}
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

/** How much was seen; a press tells it of each list, as the tooltip does. */
function CoverageWords(props: {
  readonly words: string;
  readonly lines: readonly string[];
}) {
  const { words, lines } = props;
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const hint = t('popupSeenHint');
  // A `details` would move its summary to the next line as it opens, away from under the pointer.
  return (
    <>
      <button
        type="button"
        className="coverage"
        title={[...lines, hint].join('\n')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words}
      </button>
      <div id={id} className="coverage-lines" hidden={!isOpen}>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{hint}</p>
      </div>
    </>
  );
}
