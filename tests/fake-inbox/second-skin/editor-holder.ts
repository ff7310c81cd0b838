import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  CLEAR_HISTORY_COMMAND,
  type LexicalEditor,
} from 'lexical';

let open: LexicalEditor | null = null;

export function holdEditor(editor: LexicalEditor): () => void {
  open = editor;
  return () => {
    if (open === editor) open = null;
  };
}

/** At the caret, or at the end where there is none. */
export function insertWords(text: string) {
  open?.update(() => {
    const selection = $getSelection() ?? $getRoot().selectEnd();
    selection.insertText(text);
  });
}

export function emptyEditor() {
  open?.update(() => {
    $getRoot().clear().append($createParagraphNode()).selectEnd();
  });
  open?.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
}
