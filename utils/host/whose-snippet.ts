import type { CustomerKind } from '../core/window/thread-event.ts';
import { readSentence } from './action-sentences.ts';
import type { RowText } from './read-row-text.ts';
import type { OwnWords } from './spoken-time/own-words.ts';

/** Whose action a row shows last, and what it was. */
export interface LastAction {
  readonly by: 'customer' | 'page' | 'either';
  readonly kind: CustomerKind;
}

export interface SnippetContext {
  /** The page's `<html lang>`. */
  readonly language: string;
  /** How this language marks own messages; null = not known. */
  readonly own: OwnWords | null;
}

const OURS: LastAction = { by: 'page', kind: 'message' };
const SOMEBODY: LastAction = { by: 'either', kind: 'message' };

/** "Ana Ruiz: …", "Borrador: …", "Vous: …": in any language somebody is named first, and it may be us. */
const WORD = "[\\p{L}\\p{M}'’.-]*";
const SPEAKER = new RegExp(
  // A word or two, or a long name.
  `^[^\\p{L}\\p{N}]{0,4}(?:\\p{L}${WORD}(?: \\p{L}${WORD})?|\\p{Lu}${WORD}(?: \\p{Lu}${WORD}){2,3})[:：](?:\\s|$|\\P{ASCII})`,
  'u',
);

/**
 * A row counts as the customer's only where it is known how own messages are marked, and this one is not. A text
 * wrongly taken for the customer's promises a window that is not there.
 */
export function readLastAction(
  { snippet, texts, name }: RowText,
  { language, own }: SnippetContext,
): LastAction {
  if (!own) return SOMEBODY;
  // Wherever it stands, and however it is set: no layout may make our own message the customer's.
  const said = [...texts, snippet].map((text) =>
    text.replace(/\s+(?=[:：])/gu, ''),
  );
  if (said.some((text) => own.prefix.test(text))) return OURS;
  if (said.some((text) => SPEAKER.test(text))) return SOMEBODY;
  if (!snippet || texts.some((text) => own.eitherSide?.test(text)))
    return SOMEBODY;
  const action = readSentence(snippet, name, language);
  if (action === null) return SOMEBODY;
  return { by: 'customer', kind: action ?? 'message' };
}
