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
import { useEffect, useLayoutEffect } from 'react';
import { cx } from '../app/boot.ts';
import { fillEditor } from '../app/fill-editor.ts';
import { draft, sendDraft, setDraft } from './drafts.ts';
import { openChat, state, useChanges } from './state.ts';
import { words } from './words.ts';

const readText = (editor: LexicalEditor) =>
  editor.read(() => $getRoot().getTextContent());

/** Enter as Lexical knows it: `null` where a composition ended in a newline. */
const watchEnter = (editor: LexicalEditor) =>
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      sendDraft();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );

const watchText = (editor: LexicalEditor) =>
  editor.registerUpdateListener(() => setDraft(readText(editor)));

function Box() {
  useChanges();
  const [editor] = useLexicalComposerContext();
  const text = draft();
  const place = state.open;
  useEffect(() => watchEnter(editor), [editor]);

  // One editor serves every thread: its text is exchanged when another thread is opened.
  useLayoutEffect(() => {
    if (readText(editor) === text) return;
    fillEditor(editor, text);
    // Undo must not bring one customer's draft into another's box.
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  }, [editor, text, place]);

  useEffect(() => watchText(editor), [editor]);
  return (
    <ContentEditable
      aria-label={words.write(openChat()?.thread.name ?? '')}
      aria-placeholder="Aa"
      className={cx('box')}
      placeholder={<div className={cx('placeholder')}>Aa</div>}
    />
  );
}

const config = {
  namespace: 'MWComposer',
  onError(error: Error) {
    throw error;
  },
};

export function Editor() {
  return (
    <LexicalComposer initialConfig={config}>
      <PlainTextPlugin
        contentEditable={<Box />}
        ErrorBoundary={LexicalErrorBoundary}
      />
      <HistoryPlugin />
    </LexicalComposer>
  );
}
