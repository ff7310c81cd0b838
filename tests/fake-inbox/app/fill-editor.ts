import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type LexicalEditor,
} from 'lexical';

/** Puts text into the editor, each newline as Lexical's plain text keeps it. */
export function fillEditor(
  editor: LexicalEditor,
  text: string,
  tag: 'historic' | 'history-push' = 'historic',
): void {
  const hasFocus = editor.getRootElement()?.contains(document.activeElement);
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      text.split('\n').forEach((line, n) => {
        if (n) paragraph.append($createLineBreakNode());
        if (line) paragraph.append($createTextNode(line));
      });
      $getRoot().clear().append(paragraph);
      if (hasFocus) paragraph.selectEnd();
    },
    { discrete: true, tag },
  );
}
