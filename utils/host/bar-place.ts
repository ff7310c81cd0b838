import { maybe } from './locator.ts';
import { composer, detailPane, transcript } from './locators.ts';

/** Where a bar over the composer belongs: the parent and the child it stands before; null = no thread is open. */
export interface BarPlace {
  readonly parent: Element;
  readonly before: Element | null;
}

/** The line between the transcript and the composer, found by structure: where the two part ways. */
export function readBarPlace(root: ParentNode): BarPlace | null {
  const pane = maybe(detailPane, root); // No thread is open.
  if (!pane) return null;
  const box = maybe(composer, pane); // Closed threads have none.
  const messages = maybe(transcript, pane);
  let part: Element | null = box;
  while (part?.parentElement && part !== pane) {
    const { parentElement: parent } = part;
    if (!messages || parent.contains(messages)) return { parent, before: part };
    part = parent;
  }
  const parent = messages?.parentElement;
  return parent && messages
    ? { parent, before: messages.nextElementSibling }
    : null;
}
