/** Whether `b` comes after `a` in the page's order, or lies within it. */
export const isBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Meta's ids of the messages in an element, each once, in the page's order. */
export const messageIdsIn = (element: Element): string[] => [
  ...new Set(
    Array.from(
      element.querySelectorAll('[data-message-id]'),
      (message) => message.getAttribute('data-message-id') ?? '',
    ),
  ),
];
