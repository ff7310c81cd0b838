import { type FormEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  findLabel,
  type Label,
  MOST_LABEL,
  ownLabel,
  readLabel,
} from '../../utils/core/label.ts';
import { plainLine } from '../../utils/core/plain-text.ts';
import { speakLabel } from '../../utils/i18n/speak-label.ts';
import { useTranslate } from '../ui/language.tsx';
import type { LabelsProps } from './label-toolbar.tsx';

interface AddLabelProps extends LabelsProps {
  readonly all: readonly Label[];
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

/** A button that becomes a field, and a button again with the focus on it. */
export function AddLabel(props: AddLabelProps) {
  const { labels, ownLabels, all, tabIndex, onFocus, onChange, onAdd } = props;
  const t = useTranslate();
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    flushSync(() => setAsked(false));
    button.current?.focus();
  };
  const take = (label: Label) => {
    const read = readLabel(label);
    if ('own' in read && !ownLabels.includes(read.own)) onAdd(read.own);
    if (!labels.includes(label)) onChange([...labels, label]);
    leave();
  };
  if (isAsked) return <LabelForm {...{ all }} onTake={take} onLeave={leave} />;
  return (
    <button
      type="button"
      className="add"
      {...{ ref: button, tabIndex, onFocus }}
      onClick={() => setAsked(true)}
    >
      {t('panelAddLabel')}
    </button>
  );
}

function LabelForm(props: {
  readonly all: readonly Label[];
  readonly onTake: (label: Label) => void;
  readonly onLeave: () => void;
}) {
  const { all, onTake, onLeave } = props;
  const t = useTranslate();
  const id = useId();
  const [name, setName] = useState('');
  const [isTooLong, setTooLong] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const label =
      findLabel(name, all, (l) => speakLabel(l, t)) ?? ownLabel(name);
    if (label) onTake(label);
    else if (plainLine(name)) setTooLong(true);
    else onLeave();
  };
  return (
    <form onSubmit={add}>
      <input
        aria-label={t('panelLabelName')}
        aria-describedby={id}
        aria-invalid={isTooLong}
        placeholder={t('panelLabelName')}
        value={name}
        // biome-ignore lint/a11y/noAutofocus: The field stands where the button was that was pressed.
        autoFocus
        onChange={(event) => {
          setName(event.target.value);
          setTooLong(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          // Only the field closes, not the panel.
          event.stopPropagation();
          onLeave();
        }}
      />
      <button type="submit">{t('panelLabelAdd')}</button>
      <p className="trouble" id={id} role="alert">
        {isTooLong && t('labelTooLong', { most: MOST_LABEL })}
      </p>
    </form>
  );
}
