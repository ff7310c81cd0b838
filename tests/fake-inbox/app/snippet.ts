import type { WorldMessage } from '../world.ts';
import { type Entry, lastMessage } from './state.ts';
import { words } from './words.ts';

export function callText(
  { thread: { name } }: Entry,
  { by, kind }: WorldMessage,
): string {
  if (kind === 'call')
    return by === 'page' ? words.youCalled(name) : words.called(name);
  return by === 'page' ? words.missedYours(name) : words.missedFrom(name);
}

/** The row's second line. What is said of reactions, stories and calls is a guess. */
export function snippetOf(entry: Entry): string {
  const { by, kind, text } = lastMessage(entry);
  const { name } = entry.thread;
  const own = by === 'page';
  switch (kind) {
    case 'attachment':
      return own ? words.youAttached : words.theyAttached(name);
    case 'reaction':
      return own ? words.youReacted(text) : words.reacted(name, text);
    case 'story-mention':
      return words.mentioned(name);
    case 'call':
    case 'missed-call':
      return callText(entry, lastMessage(entry));
    default:
      return `${own ? words.you : ''}${text.replaceAll('\n', ' ')}`;
  }
}
