import { useId } from 'react';
import {
  findLabel,
  type Label,
  labelsWith,
  MOST_LABEL,
  MOST_OWN_LABELS,
  parseOwnLabels,
  readLabelName,
} from '../../utils/core/label.ts';
import { speakLabel } from '../../utils/i18n/speak-label.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import { WordList } from '../ui/word-list.tsx';

/** Why a name cannot be added; null = it can. */
function faultOf(written: string, own: readonly string[], t: Translate) {
  const name = readLabelName(written);
  if (name === null) return t('labelTooLong', { most: MOST_LABEL });
  const speak = (label: Label) => speakLabel(label, t);
  const same = findLabel(name, labelsWith(own), speak);
  if (same) return t('labelExists', { name: speak(same) });
  return own.length >= MOST_OWN_LABELS
    ? t('labelMost', { most: MOST_OWN_LABELS })
    : null;
}

/** Labels that the moderator adds to ours, for notes. */
export function OwnLabels(props: {
  readonly ownLabels: readonly string[];
  readonly onOwnLabels: (names: readonly string[]) => void;
}) {
  const { ownLabels, onOwnLabels } = props;
  const t = useTranslate();
  const titleId = useId();
  const labels = labelsWith([])
    .map((label) => speakLabel(label, t))
    .join(', ');
  return (
    <Section
      title={t('labelTitle')}
      text={t('labelText', { labels })}
      {...{ titleId }}
    >
      <WordList
        label={t('labelNew')}
        list={ownLabels}
        hint={<p className="hint">{t('labelRemoveText')}</p>}
        titleId={titleId}
        faultOf={(name) => faultOf(name, ownLabels, t)}
        removeLabel={(name) => t('labelRemove', { name })}
        onList={(names) => onOwnLabels(parseOwnLabels(names))}
      />
    </Section>
  );
}
