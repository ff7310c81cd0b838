import { useState } from 'react';
import { type Label, labelsWith } from '../../utils/core/label.ts';
import { speakLabel } from '../../utils/i18n/speak-label.ts';
import { useTranslate } from '../ui/language.tsx';
import { AddLabel } from './add-label.tsx';
import { moveFocus } from './move-focus.ts';

export interface LabelsProps {
  readonly labels: readonly Label[];
  readonly ownLabels: readonly string[];
  readonly onChange: (labels: readonly Label[]) => void;
  /** A new one of one's own. */
  readonly onAdd: (name: string) => void;
}

const STEPS = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Ours, the moderator's own, and those the thread still has that are neither any more. */
const allLabels = ({ labels, ownLabels }: LabelsProps): Label[] => [
  ...new Set([...labelsWith(ownLabels), ...labels]),
];

/** Every label, on or off: one stop for the Tab key, the arrows go from one to the next. */
export function LabelToolbar(props: LabelsProps) {
  const { labels, onChange } = props;
  const t = useTranslate();
  const [stop, setStop] = useState(0);
  const all = allLabels(props);
  const stopAt = Math.min(stop, all.length);
  const toggle = (label: Label) =>
    onChange(
      labels.includes(label)
        ? labels.filter((other) => other !== label)
        : [...labels, label],
    );
  return (
    <div
      className="chips"
      role="toolbar"
      aria-label={t('panelLabels')}
      onKeyDown={(event) => moveFocus(event, 'button[tabindex]', STEPS)}
    >
      {all.map((label, i) => (
        <button
          type="button"
          key={label}
          tabIndex={i === stopAt ? 0 : -1}
          aria-pressed={labels.includes(label)}
          onFocus={() => setStop(i)}
          onClick={() => toggle(label)}
        >
          {speakLabel(label, t)}
        </button>
      ))}
      <AddLabel
        {...props}
        all={all}
        tabIndex={stopAt === all.length ? 0 : -1}
        onFocus={() => setStop(all.length)}
      />
    </div>
  );
}
