import type { WorldMessage } from '../world.ts';
import { type Entry, lastMessage } from './state.ts';
import { wayWords } from './ways/words.ts';
import { words } from './words.ts';

export function callText(
  { thread: { name } }: Entry,
  { by, kind }: WorldMessage,
): string {
  if (kind === 'call')
    return by === 'page' ? words.youCalled(name) : words.called(name);
  return by === 'page' ? words.missedYours(name) : words.missedFrom(name);
}

function attachedText(name: string, message: WorldMessage): string {
  const { by, text, attachment } = message;
  const own = by === 'page';
  if (attachment && text) return plainText(message);
  if (attachment)
    return (own ? wayWords.youSent : wayWords.theySent(name))[attachment.kind];
  return own ? words.youAttached : words.theyAttached(name);
}

const plainText = ({ by, text }: WorldMessage) =>
  `${by === 'page' ? words.you : ''}${text.replaceAll('\n', ' ')}`;

/** The row's second line. What is said of reactions, stories and calls is a guess. */
export function snippetOf(entry: Entry): string {
  const message = lastMessage(entry);
  const { by, kind, text } = message;
  const { name } = entry.thread;
  const own = by === 'page';
  switch (kind) {
    case 'attachment':
      return attachedText(name, message);
    case 'reaction':
      return own ? words.youReacted(text) : words.reacted(name, text);
    case 'story-mention':
      return words.mentioned(name);
    case 'call':
    case 'missed-call':
      return callText(entry, message);
    default:
      return plainText(message);
  }
}
