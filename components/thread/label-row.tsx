import { useId } from 'react';
import { speakLabel } from '../../utils/i18n/speak-label.ts';
import { useTranslate } from '../ui/language.tsx';
import { type LabelsProps, LabelToolbar } from './label-toolbar.tsx';

/** The thread's labels, and behind a button all that there are. */
export function LabelRow(
  props: LabelsProps & {
    readonly isOpen: boolean;
    readonly onOpen: (isOpen: boolean) => void;
  },
) {
  const { labels, isOpen, onOpen } = props;
  const t = useTranslate();
  const id = useId();
  return (
    <section className="labels" aria-label={t('panelLabels')}>
      <div className="chips">
        {!isOpen &&
          labels.map((label) => (
            <span className="label" key={label}>
              {speakLabel(label, t)}
            </span>
          ))}
        <button
          type="button"
          className="add"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => onOpen(!isOpen)}
        >
          {t('panelLabels')}{' '}
          <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </button>
      </div>
      {isOpen && (
        <div id={id}>
          <LabelToolbar {...props} />
        </div>
      )}
    </section>
  );
}
