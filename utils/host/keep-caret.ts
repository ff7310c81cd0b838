type PutBack = (now: HTMLElement | null) => void;

/** Where the caret stands in an editor, or what is selected; null = elsewhere. A text area keeps its own. */
function rangeIn(composer: HTMLElement | null): StaticRange | null {
  const selection = document.getSelection();
  if (!composer || !selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  return composer.contains(range.commonAncestorContainer)
    ? new StaticRange(range)
    : null;
}

/**
 * Remembers the caret of a composer, and gives a function that puts focus and caret back into it, or into the one that
 * has taken its place: there, as where the text has changed, to its end. A dialog takes both away. `before` = what holds
 * still while the caret is elsewhere.
 */
export function keepCaret(
  composer: HTMLElement | null,
  before?: PutBack,
): PutBack {
  const kept = rangeIn(composer);
  if (!kept && before) return before;
  return (now) => {
    now?.focus();
    const selection = document.getSelection();
    if (!now || !selection || now instanceof HTMLTextAreaElement) return;
    const isThere = (node: Node, offset: number) =>
      now.contains(node) && offset <= lengthOf(node);
    if (
      kept &&
      isThere(kept.startContainer, kept.startOffset) &&
      isThere(kept.endContainer, kept.endOffset)
    )
      selection.setBaseAndExtent(
        kept.startContainer,
        kept.startOffset,
        kept.endContainer,
        kept.endOffset,
      );
    else {
      selection.selectAllChildren(now);
      selection.collapseToEnd();
    }
  };
}

const lengthOf = (node: Node) =>
  node.nodeType === Node.TEXT_NODE
    ? (node.nodeValue?.length ?? 0)
    : node.childNodes.length;
