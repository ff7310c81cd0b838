import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { type ClipboardEvent, useEffect } from 'react';
import { css } from './boot.ts';
import { emptyEditor, holdEditor } from './editor-holder.ts';
import { phrases } from './phrases.ts';
import { type Talk, talks } from './talks.ts';
import { hasWays } from './ways/act.ts';
import { answered } from './ways/answered.ts';
import { heldFiles } from './ways/held.ts';

const drafts = new Map<string, string>();

function startWith(text: string) {
  const paragraph = $createParagraphNode().append($createTextNode(text));
  $getRoot().append(paragraph);
}

/** Words and files are messages of their own here, the words first. */
function sendAll(id: string, words: string): void {
  answered.stop(id);
  const files = heldFiles.take(id);
  const via = files.length ? 'file' : 'enter';
  if (words) talks.send({ id, via, text: words });
  for (const attachment of files) talks.send({ id, via: 'file', attachment });
}

/** What the control beside the box does. */
export function sendWords(id: string) {
  const words = (drafts.get(id) ?? '').trim();
  emptyEditor();
  sendAll(id, words);
}

/** Lexical hears Enter on its own root, in the bubble phase. */
function SendOnEnter({ id }: { id: string }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const stopDrafts = editor.registerTextContentListener((text) => {
      drafts.set(id, text);
    });
    const stopEnter = editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        const text = $getRoot().getTextContent().trim();
        if (!text && !heldFiles.of(id).length) return true;
        $getRoot().clear().append($createParagraphNode()).selectEnd();
        editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
        sendAll(id, text);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    );
    const letGo = holdEditor(editor);
    return () => {
      letGo();
      stopDrafts();
      stopEnter();
    };
  }, [editor, id]);
  return null;
}

const pasting = (id: string) =>
  hasWays
    ? {
        onPaste: ({ clipboardData }: ClipboardEvent) =>
          heldFiles.add(id, clipboardData.files),
      }
    : {};

export function ReplyBox({ talk }: { talk: Talk }) {
  const isOpen = talk.composer === 'open';
  const placeholder = phrases.reply[talk.channel];
  const draft = drafts.get(talk.id);
  const config = {
    namespace: 'reply',
    editable: isOpen,
    editorState: draft ? () => startWith(draft) : undefined,
    onError(error: Error) {
      throw error;
    },
  };
  return (
    <LexicalComposer initialConfig={config}>
      <div className={css('box')} {...pasting(talk.id)}>
        <PlainTextPlugin
          ErrorBoundary={LexicalErrorBoundary}
          contentEditable={
            <ContentEditable
              aria-disabled={isOpen ? undefined : true}
              aria-label={phrases.box}
              aria-placeholder={placeholder}
              className={`${css('words')} notranslate`}
              placeholder={
                <div aria-hidden="true" className={css('hint')}>
                  {placeholder}
                </div>
              }
            />
          }
        />
      </div>
      <HistoryPlugin />
      <SendOnEnter id={talk.id} />
    </LexicalComposer>
  );
}
