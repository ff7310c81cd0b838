import { all } from './locator.ts';
import { message } from './locators.ts';
import { editorText } from './send-surface.ts';

/** The words of a message in the open thread, by Meta's id; empty = a picture, or it is not in view any more. */
export function readMessageText(root: ParentNode, messageId: string): string {
  const found = all(message, root).find(
    (element) => element.getAttribute('data-message-id') === messageId,
  );
  const words = found?.querySelector('[dir="auto"]') ?? found;
  return words ? editorText(words).trim() : '';
}
