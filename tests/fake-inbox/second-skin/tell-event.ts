import type { WorldMessage } from '../world.ts';
import { phrases } from './phrases.ts';
import type { Talk } from './talks.ts';
import { wayPhrases } from './ways/phrases.ts';

/** What is no message, in a sentence; nothing for plain words. */
export function tellEvent(
  { name }: Talk,
  { by, kind, text, attachment }: WorldMessage,
): string | null {
  const isOwn = by === 'page';
  switch (kind) {
    case 'attachment':
      if (attachment)
        return (isOwn ? wayPhrases.ours : wayPhrases.theirs(name))[
          attachment.kind
        ];
      return isOwn ? phrases.youAttached : phrases.attached(name);
    case 'reaction':
      return isOwn ? phrases.youReacted(text) : phrases.reacted(text);
    case 'story-mention':
      return phrases.storyMention(name);
    case 'call':
      return isOwn ? phrases.youCalled(name) : phrases.call(name);
    case 'missed-call':
      return isOwn ? phrases.youCalledInVain(name) : phrases.missedCall(name);
    default:
      return null;
  }
}
