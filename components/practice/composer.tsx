import { type KeyboardEvent, useState } from 'react';
import { useTranslate } from '../ui/language.tsx';

const isPlainEnter = ({ key, shiftKey, nativeEvent }: KeyboardEvent) =>
  key === 'Enter' && !shiftKey && !nativeEvent.isComposing;

/** Where a message is written: Enter and the button send it, unless the guard stands before them. */
export function Composer(props: {
  readonly onSend: (text: string) => void;
  readonly isComment: boolean;
}) {
  const { onSend, isComment } = props;
  const t = useTranslate();
  const [draft, setDraft] = useState('');
  const send = () => {
    const text = draft.trim();
    if (!text) return;
    setDraft('');
    onSend(text);
  };
  const label = t(isComment ? 'practiceWritePrivate' : 'practiceWrite');
  return (
    <div className="composer">
      <textarea
        className="practice-composer"
        rows={2}
        value={draft}
        aria-label={label}
        placeholder={label}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={(event) => {
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          send();
        }}
      />
      <button
        type="button"
        className="button main practice-send"
        disabled={!draft.trim()}
        onClick={send}
      >
        {t('practiceSend')}
      </button>
    </div>
  );
}
