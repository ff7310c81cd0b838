import type { CustomerKind } from '../core/window/thread-event.ts';
import { readSentence } from './action-sentences.ts';
import { isBefore } from './dom-order.ts';
import { type TextBlock, textBlocks, visibleText } from './visible-text.ts';

/** A text of the transcript that belongs to no message: a separator, "Sent by …", "… replied to an ad." */
export type Note = TextBlock;

/** What a note can say of how the message under it came about. */
const OPENERS: ReadonlySet<CustomerKind> = new Set([
  'ad-message',
  'story-reply',
  'story-mention',
]);

/** All notes of a transcript, in the page's order; messages are passed over whole. */
export const readNotes = (region: Element): Note[] =>
  textBlocks(region, '[data-message-id]');

const isBetween = (note: Element, from: Element | undefined, to: Element) =>
  isBefore(note, to) && (!from || isBefore(from, note));

/** What the page itself puts into a bubble that is no message. */
const IN_BUBBLE: ReadonlySet<CustomerKind> = new Set(['call', 'reaction']);

/**
 * How the customer's message came about, as its own text tells where it is a sentence of the page, else the notes
 * between it and the message before; else it is a plain message.
 */
export function readOpenerKind(
  notes: readonly Note[],
  { from, to }: { from: Element | undefined; to: Element },
  { name, language }: { name: string; language: string },
): CustomerKind {
  const own = readSentence(visibleText(to).trim(), name, language);
  if (own && IN_BUBBLE.has(own)) return own;
  for (const { element, text } of notes) {
    if (!isBetween(element, from, to)) continue;
    const kind = readSentence(text, name, language);
    if (kind && OPENERS.has(kind)) return kind;
  }
  return 'message';
}
