/** Our own elements, and what the page hides in a row, are no text of the page. */
const SKIPPED = '[role="grid"], ventana-badge, ventana-bar';

/** A text of the page and the innermost element that holds it. */
export interface TextBlock {
  readonly text: string;
  readonly element: Element;
}

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

/** A run of text, or an emoji that stands for one; other pictures have an empty `alt`, or a name. */
const isText = (node: Node) =>
  node.nodeType === Node.TEXT_NODE
    ? Boolean(node.nodeValue?.trim())
    : node instanceof HTMLImageElement &&
      /^[^\p{L}]*[^\p{L}\s][^\p{L}]*$/u.test(node.alt);

/** The dot between a snippet and its time, and the like. */
const isSeparator = (text: string) => /^[\p{P}\p{S}\s]{0,3}$/u.test(text);

/** One pixel wide: said to screen readers only, such as "Unread message:". */
function isForReadersOnly(element: Element): boolean {
  const style = getComputedStyle(element);
  // The width is asked last: it costs a layout.
  return style.position === 'absolute' && style.width === '1px';
}

/**
 * The texts of an element in reading order, one for each innermost element that holds text of its own; the dots
 * between them, what is hidden from sight and what matches `others` are left out.
 */
export function textBlocks(root: Element, others?: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const walk = (element: Element) => {
    if (element.matches(SKIPPED) || (others && element.matches(others))) return;
    const hasOwnText = [...element.childNodes].some(isText);
    if (!hasOwnText) {
      for (const child of element.children) walk(child);
      return;
    }
    if (isForReadersOnly(element)) return;
    const text = visibleText(element).trim();
    const isPicture = !element.textContent?.trim();
    if (isPicture || !isSeparator(text)) blocks.push({ text, element });
  };
  walk(root);
  return blocks;
}
