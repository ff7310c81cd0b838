import { type FormEvent, useId, useState } from 'react';
import {
  findLabel,
  type Label,
  labelsWith,
  MOST_LABEL,
  ownLabel,
  readLabel,
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
const allLabels = ({ labels, ownLabels }: LabelChipsProps): Label[] => [
  ...new Set([...labelsWith(ownLabels), ...labels]),
];

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
function AddLabel(props: LabelChipsProps) {
  const { labels, ownLabels, onChange, onAdd } = props;
  const t = useTranslate();
  const [name, setName] = useState<string | null>(null);
  const take = (label: Label) => {
    const read = readLabel(label);
    if ('own' in read && !ownLabels.includes(read.own)) onAdd(read.own);
    if (!labels.includes(label)) onChange([...labels, label]);
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const speak = (label: Label) => speakLabel(label, t);
    const there = findLabel(name ?? '', allLabels(props), speak);
    const label = there ?? ownLabel(name);
    if (label) take(label);
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
