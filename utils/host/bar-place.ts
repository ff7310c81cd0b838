import { findComposer, findPane, findTranscript } from './pane.ts';

/** Where a bar over the composer belongs: the parent and the child it stands before; null = no thread is open. */
export interface BarPlace {
  readonly parent: Element;
  readonly before: Element | null;
}

/** The line between the transcript and the composer, found by structure: where the two part ways. */
export function readBarPlace(root: ParentNode): BarPlace | null {
  const pane = findPane(root);
  if (!pane) return null;
  const box = findComposer(pane);
  const messages = findTranscript(pane);
  let part: Element | null = box;
  while (part?.parentElement && part !== pane) {
    const { parentElement: parent } = part;
    if (!messages || parent.contains(messages)) return { parent, before: part };
    part = parent;
  }
  if (!messages) return null;
  // Without a composer: under the transcript, outside whatever wraps it alone.
  let wrapped: Element = messages;
  while (wrapped.parentElement && wrapped.parentElement !== pane) {
    const { children } = wrapped.parentElement;
    if ([...children].some((c) => c !== wrapped && !isOurs(c))) break;
    wrapped = wrapped.parentElement;
  }
  const { parentElement: around, nextElementSibling: next } = wrapped;
  const before = next && isOurs(next) ? next.nextElementSibling : next;
  return around && { parent: around, before };
}

/** The bar, or the line that stood under a composer. */
const isOurs = (element: Element) => element.localName.startsWith('ventana-');
