import { readMessageTime, type TimeLabel } from '../message-times.ts';
import type { ShownMessage } from '../read-bubble.ts';
import type { OwnWords } from '../spoken-time/own-words.ts';
import { readShownTime } from '../spoken-time/read-shown-time.ts';
import type { ReadContext } from './surface.ts';

interface Context {
  /** The person's, as the list says. */
  readonly name: string;
  /** The transcript's separators, read when first asked for. */
  readonly labels: () => readonly TimeLabel[];
  readonly context: ReadContext;
}

/** "At September 19, 2026 2:26 PM" with the word before the time, whatever the language calls it. */
function readWrittenTime(element: Element, text: string, context: ReadContext) {
  const whole = text.trim().replace(/,$/, '');
  const [, afterFirst = ''] = /^\S+\s+(.*)$/su.exec(whole) ?? [];
  return (
    readShownTime(element, whole, context) ??
    readShownTime(element, afterFirst, context)
  );
}

/** A message that its label tells of: "At <time>, <sender>: <text>". Whose it is follows from the sender's name. */
export function readLabelled(
  element: Element,
  { name, labels, context }: Context,
): ShownMessage {
  const label = element.getAttribute('aria-label') ?? '';
  const { side, head } = splitLabel(label, name, context.own);
  const written = head ? readWrittenTime(element, head, context) : null;
  return {
    side,
    range: written ?? readMessageTime(element, labels, context.now),
  };
}

/** The sender is the first that is named: what follows the colon is their text, and may hold anything. */
function splitLabel(label: string, name: string, own: OwnWords | null) {
  for (const { index } of label.matchAll(/,\s/g)) {
    const rest = label.slice(index + 1).trimStart();
    const head = label.slice(0, index);
    // A colon that ends a word has named a sender already, one we do not know.
    if (/:\s/.test(head)) break;
    if (name && rest.startsWith(`${name}:`))
      return { side: 'customer', head } as const;
    if (own?.prefix.test(rest)) return { side: 'page', head } as const;
  }
  return { side: null, head: '' } as const;
}
