import { type FormEvent, useState } from 'react';
import {
  findLabel,
  type Label,
  labelsWith,
  MOST_LABEL,
  MOST_OWN_LABELS,
  parseOwnLabels,
  readLabelName,
} from '../../utils/core/label.ts';
import { plainLine } from '../../utils/core/plain-text.ts';
import { speakLabel } from '../../utils/i18n/speak-label.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { Outcome } from '../ui/outcome.tsx';
import { Section } from '../ui/section.tsx';

interface OwnLabelsProps {
  readonly ownLabels: readonly string[];
  readonly onOwnLabels: (names: readonly string[]) => void;
}

/** Why a name cannot be added; null = it can. */
function faultOf(written: string, own: readonly string[], t: Translate) {
  const name = readLabelName(written);
  if (name === null) return t('labelTooLong', { most: MOST_LABEL });
  const speak = (label: Label) => speakLabel(label, t);
  if (findLabel(name, labelsWith(own), speak))
    return t('labelExists', { name });
  return own.length >= MOST_OWN_LABELS
    ? t('labelMost', { most: MOST_OWN_LABELS })
    : null;
}

function AddLabel({ ownLabels, onOwnLabels }: OwnLabelsProps) {
  const t = useTranslate();
  const [written, setWritten] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  function add(event: FormEvent) {
    event.preventDefault();
    if (!plainLine(written)) return;
    const found = faultOf(written, ownLabels, t);
    setFault(found);
    if (found) return;
    onOwnLabels(parseOwnLabels([...ownLabels, written]));
    setWritten('');
  }
  return (
    <form className="label-add" onSubmit={add}>
      <label className="field">
        <span>{t('labelNew')}</span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          value={written}
          onChange={({ target }) => {
            setWritten(target.value);
            setFault(null);
          }}
        />
      </label>
      <button type="submit">{t('labelAdd')}</button>
      <Outcome told={fault ? { mood: 'failed', text: fault } : null} />
    </form>
  );
}

/** Labels that the moderator adds to ours, for notes. */
export function OwnLabels(props: OwnLabelsProps) {
  const { ownLabels, onOwnLabels } = props;
  const t = useTranslate();
  const labels = labelsWith([])
    .map((label) => speakLabel(label, t))
    .join(', ');
  return (
    <Section title={t('labelTitle')} text={t('labelText', { labels })}>
      {ownLabels.length > 0 && (
        <>
          <ul className="own-labels">
            {ownLabels.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
                <button
                  type="button"
                  aria-label={t('labelRemove', { name })}
                  onClick={() =>
                    onOwnLabels(ownLabels.filter((other) => other !== name))
                  }
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <p className="hint">{t('labelRemoveText')}</p>
        </>
      )}
      <AddLabel {...props} />
    </Section>
  );
}
