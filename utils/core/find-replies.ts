import { foldText } from './policy/fold-words.ts';
import type { SavedReply } from './saved-reply.ts';

/**
 * The replies that hold every word that is sought, whatever its accents and capitals, in title or text: by title, and
 * those first whose title holds them all. Nothing sought = all.
 */
export function findReplies<T extends Pick<SavedReply, 'title' | 'text'>>(
  replies: readonly T[],
  sought: string,
  language: string,
): T[] {
  const words = foldText(sought).split(/\s+/u).filter(Boolean);
  const holds = (text: string) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byTitle = replies.toSorted((a, b) => compare(a.title, b.title));
  const named = new Set(byTitle.filter(({ title }) => holds(title)));
  const others = byTitle.filter(
    (reply) => !named.has(reply) && holds(`${reply.title} ${reply.text}`),
  );
  return [...named, ...others];
}
