import { speakLabel } from '../../utils/i18n/speak-label.ts';
import { useTranslate } from '../ui/language.tsx';
import type { ClashChoice, NoteView } from './note-view.ts';

/** The same note was changed in another tab: what is there, beside what is here, until it is said what goes. */
export function NoteClash(props: {
  readonly theirs: NonNullable<NoteView['theirs']>;
  readonly onSettle: (choice: ClashChoice) => void;
}) {
  const { theirs, onSettle } = props;
  const t = useTranslate();
  const labels = theirs.labels.map((label) => speakLabel(label, t)).join(', ');
  return (
    <div className="clash">
      <h3>{t('panelClashTheirs')}</h3>
      <blockquote>{theirs.text || t('panelClashNothing')}</blockquote>
      {labels && <p className="hint">{labels}</p>}
      <p className="hint">{t('panelClashHint')}</p>
      <div className="actions">
        <button type="button" onClick={() => onSettle('both')}>
          {t('panelClashBoth')}
        </button>
        <button type="button" onClick={() => onSettle('mine')}>
          {t('panelClashMine')}
        </button>
        <button type="button" onClick={() => onSettle('theirs')}>
          {t('panelClashOther')}
        </button>
      </div>
    </div>
  );
}
