import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import {
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { cx } from './boot.ts';
import type { BoxProps } from './composer.tsx';
import { fillEditor } from './fill-editor.ts';
import { Typeahead, useTypeahead } from './typeahead.tsx';
import { hasWays } from './ways/words.ts';

const readText = (editor: LexicalEditor) =>
  editor.read(() => $getRoot().getTextContent());

/** Enter as Lexical knows it: `null` where a composition ended in a newline. */
function useEnter(onEnter: () => void) {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey) return false;
          event?.preventDefault();
          onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, onEnter],
  );
}

function Editor({ text, place, placeholder, onText, onEnter }: BoxProps) {
  const [editor] = useLexicalComposerContext();
  const typeahead = useTypeahead(text, (reply) => fillEditor(editor, reply));
  useEnter(() => {
    if (!typeahead.take()) onEnter();
  });

  const shown = useRef(place);
  // One editor serves every thread: its text is exchanged when another thread is opened.
  useLayoutEffect(() => {
    const isInsert = hasWays && shown.current === place && text !== '';
    shown.current = place;
    if (readText(editor) === text) return;
    fillEditor(editor, text, isInsert ? 'history-push' : 'historic');
    if (isInsert) return;
    // Undo must not bring one customer's draft into another's box.
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  }, [editor, text, place]);

  useEffect(
    () => editor.registerUpdateListener(() => onText(readText(editor))),
    [editor, onText],
  );

  const hint = <div className={cx('placeholder')}>{placeholder}</div>;
  return (
    <>
      <Typeahead state={typeahead} />
      <PlainTextPlugin
        contentEditable={
          <ContentEditable
            aria-activedescendant={typeahead.activeId}
            aria-expanded={typeahead.isOpen}
            aria-label={placeholder}
            aria-placeholder={placeholder}
            className={cx('box')}
            placeholder={hint}
          />
        }
        ErrorBoundary={LexicalErrorBoundary}
      />
      <HistoryPlugin />
    </>
  );
}

const config = {
  namespace: 'BizInboxComposer',
  onError(error: Error) {
    throw error;
  },
};

export function LexicalBox(props: BoxProps) {
  return (
    <LexicalComposer initialConfig={config}>
      <Editor {...props} />
    </LexicalComposer>
  );
}
