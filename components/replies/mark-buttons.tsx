import type { RefObject } from 'react';
import {
  countPlaceholder,
  PLACEHOLDERS,
  strangeMarksIn,
} from '../../utils/core/fill-reply.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakMarks } from './speak-marks.ts';
import { PagesLink, UnnamedPages } from './unnamed-pages.tsx';

/** Writes into a field as typing does, so that it can be undone; what is selected is written over. */
function typeInto(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  if (document.execCommand?.('insertText', false, text)) return;
  const { selectionStart, selectionEnd } = field;
  field.setRangeText(text, selectionStart, selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The placeholders: what becomes of them, how often each stands in the text, and buttons that write them. */
export function MarkButtons(props: {
  readonly text: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly unnamed: readonly PageId[];
}) {
  const { text, field, unnamed } = props;
  const t = useTranslate();
  const strange = strangeMarksIn(text);
  const marks = speakMarks(t);
  return (
    <>
      <div className="reply-marks">
        {PLACEHOLDERS.map((placeholder) => {
          const mark = marks[placeholder];
          const count = countPlaceholder(text, placeholder);
          return (
            <button
              key={placeholder}
              type="button"
              onClick={() => {
                if (field.current) typeInto(field.current, mark);
              }}
            >
              {t('replyInsertMark', { mark })}
              {count > 0 && <span className="reply-count">×{count}</span>}
            </button>
          );
        })}
      </div>
      <p className="hint">
        {t('replyMarks', marks)} <PagesLink text={t('optionsPages')} />.
      </p>
      <UnnamedPages texts={[text]} {...{ unnamed }} />
      <p className="reply-strange" role="status">
        {strange.length > 0 &&
          t('replyStrange', { ...marks, marks: strange.join(', ') })}
      </p>
    </>
  );
}
