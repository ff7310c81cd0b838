import { maybe } from './locator.ts';
import { detailHeader } from './locators.ts';
import { findComposer, findTranscript } from './pane.ts';

/**
 * What tells two states of the open thread apart, in a fraction of a reading's time: another thread, a message more, a
 * composer that was closed. Rows that change beside it change nothing in it.
 */
export function markThread(root: ParentNode, href: string | null): string {
  const transcript = findTranscript(root);
  const composer = findComposer(root);
  const messages = transcript?.querySelectorAll('[data-message-id]') ?? [];
  const last = messages[messages.length - 1];
  return JSON.stringify([
    href,
    maybe(detailHeader, root)?.textContent,
    messages.length,
    last?.getAttribute('data-message-id'),
    transcript?.textContent?.length,
    composer?.getAttribute('contenteditable'),
    composer?.getAttribute('aria-disabled'),
  ]);
}
