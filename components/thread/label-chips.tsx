import { type FormEvent, useId, useState } from 'react';
import {
  BUILT_IN_LABELS,
  type Label,
  MOST_LABEL,
  ownLabel,
} from '../../utils/core/label.ts';
import { speakLabel } from '../../utils/i18n/speak-label.ts';
import { useTranslate } from '../ui/language.tsx';

interface LabelChipsProps {
  readonly labels: readonly Label[];
  readonly ownLabels: readonly string[];
  readonly onChange: (labels: readonly Label[]) => void;
  /** A new one of one's own. */
  readonly onAdd: (name: string) => void;
}

/** Ours, the moderator's own, and those the thread still has that are neither any more. */
function allLabels({ labels, ownLabels }: LabelChipsProps): Label[] {
  const own = ownLabels.flatMap((name) => ownLabel(name) ?? []);
  const ours: readonly string[] = BUILT_IN_LABELS;
  return [...new Set([...(ours as readonly Label[]), ...own, ...labels])];
}

/** The thread's labels, each on or off. */
export function LabelChips(props: LabelChipsProps) {
  const { labels, onChange } = props;
  const t = useTranslate();
  const id = useId();
  const toggle = (label: Label) =>
    onChange(
      labels.includes(label)
        ? labels.filter((other) => other !== label)
        : [...labels, label],
    );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('panelLabels')}</h2>
      <div className="chips">
        {allLabels(props).map((label) => (
          <button
            type="button"
            key={label}
            aria-pressed={labels.includes(label)}
            onClick={() => toggle(label)}
          >
            {speakLabel(label, t)}
          </button>
        ))}
        <AddLabel {...props} />
      </div>
    </section>
  );
}

/** A button that becomes a field. */
function AddLabel({ labels, onChange, onAdd }: LabelChipsProps) {
  const t = useTranslate();
  const [name, setName] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const label = ownLabel(name);
    if (label && name) {
      onAdd(name);
      onChange([...new Set([...labels, label])]);
    }
    setName(null);
  };
  if (name === null)
    return (
      <button type="button" className="add" onClick={() => setName('')}>
        {t('panelAddLabel')}
      </button>
    );
  return (
    <form onSubmit={add}>
      <input
        aria-label={t('panelLabelName')}
        placeholder={t('panelLabelName')}
        maxLength={MOST_LABEL}
        value={name}
        // biome-ignore lint/a11y/noAutofocus: The field stands where the button was that was pressed.
        autoFocus
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Only the field closes, not the panel.
          event.stopPropagation();
          setName(null);
        }}
      />
      <button type="submit">{t('panelLabelAdd')}</button>
    </form>
  );
}
