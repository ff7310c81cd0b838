import { isBefore } from './dom-order.ts';
import { all, maybe } from './locator.ts';
import { composer, detailPane, message, transcript } from './locators.ts';
import { findAllIn, isIn, parentOf } from './past-names.ts';

/** The smallest element that holds all of these. */
export function holding(elements: readonly Element[]): Element | null {
  const [first, ...rest] = elements;
  let area: Element | null = first ? parentOf(first) : null;
  const holdsAll = (around: Element) =>
    rest.every((element) => isIn(element, around));
  while (area && !holdsAll(area)) area = parentOf(area);
  return area;
}

/** The element that holds all messages; null = none are in view, as while a thread loads. */
export function findTranscript(root: ParentNode): Element | null {
  const marked = maybe(transcript, root); // Some builds mark nothing but the messages.
  return marked ?? holding(all(message, root));
}

const EDITABLE = 'textarea, [contenteditable][role="textbox"]';

/**
 * The composer of the open thread, the public-comment one left out; null = there is none: in message requests and in
 * threads that Facebook has closed.
 */
export function findComposer(root: ParentNode): HTMLElement | null {
  const marked = maybe(composer, root);
  if (marked) return marked;
  // Without a mark it is what can be written in after the messages; comments are no messages. Beside a closed
  // thread's pane, where that is marked, stands a box for notes.
  const pane = maybe(detailPane, root) ?? root;
  const messages = findTranscript(pane);
  const boxes = findAllIn(pane, EDITABLE);
  return [...boxes].find((box) => messages && isBefore(messages, box)) ?? null;
}

/** The part of the page that shows the open thread; null = none is open. */
export function findPane(root: ParentNode): Element | null {
  const marked = maybe(detailPane, root); // Some builds mark no panes.
  if (marked) return marked;
  const messages = findTranscript(root);
  const box = findComposer(root);
  return messages && holding(box ? [messages, box] : [messages]);
}
