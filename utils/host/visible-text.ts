/** Our own elements, and what the page hides in a row, are no text of the page. */
const SKIPPED = '[role="grid"], ventana-badge, ventana-bar';

/** The text a person sees in an element; emoji are images there, and speak by their `alt`. */
export function visibleText(root: Node): string {
  let text = '';
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node instanceof HTMLImageElement) text += node.alt;
    else if (node instanceof Element && !node.matches(SKIPPED))
      text += visibleText(node);
  }
  return text;
}

/** A run of text, or an emoji that stands for one; pictures have an empty `alt`. */
const isText = (node: Node) =>
  node.nodeType === Node.TEXT_NODE
    ? Boolean(node.nodeValue?.trim())
    : node instanceof HTMLImageElement && Boolean(node.alt.trim());

/**
 * The texts of an element in reading order, one for each innermost element that holds text of its own.
 */
export function textBlocks(root: Element): string[] {
  const blocks: string[] = [];
  const walk = (element: Element) => {
    if (element.matches(SKIPPED)) return;
    const hasOwnText = [...element.childNodes].some(isText);
    if (hasOwnText) blocks.push(visibleText(element).trim());
    else for (const child of element.children) walk(child);
  };
  walk(root);
  return blocks;
}
