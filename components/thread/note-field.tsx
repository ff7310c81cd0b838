import { useEffect, useId, useRef } from 'react';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { NoteClash } from './note-clash.tsx';
import type { NoteStatus, NoteView } from './note-view.ts';
import type { PanelActions } from './thread-panel.tsx';

const STATUS: Readonly<Record<NoteStatus, MessageKey>> = {
  kept: 'panelNoteKept',
  waiting: 'panelNoteSaving',
  saving: 'panelNoteSaving',
  'too-long': 'panelNoteTooLong',
  failed: 'panelNoteFailed',
};

/** Of an empty note nothing is kept, and nothing is said. */
function statusKey({ text, status, theirs }: NoteView): MessageKey | null {
  if (theirs) return 'panelNoteClash';
  return status === 'kept' && !text ? null : STATUS[status];
}

/** The moderator's own note of the thread, kept as it is written: one line that grows. */
export function NoteField(props: {
  readonly note: NoteView;
  readonly connection: 'none' | 'there' | 'lost' | 'gone';
  readonly actions: PanelActions;
}) {
  const { note, connection, actions } = props;
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Who comes by keys writes on; the browsers begin before the first letter.
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.setSelectionRange(end, end);
  }, []);
  const isAway = connection !== 'there' && note.status !== 'kept';
  const key = isAway ? 'panelNoteAway' : statusKey(note);
  const isTrouble =
    note.theirs || isAway || !/kept|waiting|saving/.test(note.status);
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className="title">
        <h2 id={`${id}-title`}>{t('panelNote')}</h2>
        <span className={isTrouble ? 'status trouble' : 'status'} role="status">
          {key && t(key)}
        </span>
      </div>
      <textarea
        ref={field}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint`}
        placeholder={t('panelNoteHere')}
        rows={1}
        value={note.text}
        onChange={(event) => actions.onWrite({ text: event.target.value })}
      />
      <span className="unseen" id={`${id}-hint`}>
        {t('panelNoteHint')}
      </span>
      {note.theirs && (
        <NoteClash theirs={note.theirs} onSettle={actions.onSettle} />
      )}
    </section>
  );
}
