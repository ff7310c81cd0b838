import { type ComponentProps, useId, useState } from 'react';
import type { MessageKey } from '../../utils/i18n/translate.ts';
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
  return (
    <header className="queue-header">
      <h1>{title}</h1>
      {coverage && <CoverageWords words={coverage} lines={coverageLines} />}
      {onOpenKeys && (
        <IconButton
          className="gear keys-button"
          name="queueKeys"
          icon="keys"
          onPress={onOpenKeys}
        />
      )}
      <IconButton
        className="gear"
        name="popupOptions"
        icon="gear"
        onPress={onOpenOptions}
      />
    </header>
  );
}

function IconButton(props: {
  readonly className: string;
  readonly name: MessageKey;
  readonly icon: ComponentProps<typeof Icon>['name'];
  readonly onPress: () => void;
}) {
  const { className, icon, onPress } = props;
  const name = useTranslate()(props.name);
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      title={name}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
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
